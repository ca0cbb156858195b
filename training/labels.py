"""The label sets of the reading model, in the order of its outputs; exported with the weights."""

TYPES = "AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT".split()
STAGES = "done underway ordered planned proposed threatened promised demanded suspended cancelled resumed refused failed".split()
SECTORS = "GOV MIL LEG JUD COP SPY PTY OPP REB MED BUS CVL NGO".split()
ACTS = [*TYPES, "-"]
TAGS = ["O", "I", *TYPES]
SOURCES = ["mentioned", "implied", "joint", "none"]
# A word's part in the event of a trigger; the last two are asked of the parties listed behind the sentence.
PARTS = [
    "actor-start", "actor-inside", "recipient-start", "recipient-inside",
    "speaker-start", "speaker-inside", "object-start", "object-inside",
    "actor-party", "recipient-party",
]  # fmt: skip
# Known groups keep their own name as a sector; the model sees them as what they are.
OTHER_SECTOR = "REB"
