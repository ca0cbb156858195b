import { countryOf, isSector, sectorOf, type ActorCode, type Sector } from '../codebook/actor-code.ts';
import type { Told } from './core.ts';

/** What the words before a name say of its bearer. */
export interface StatedOffice {
  /** The sector of an office ("lawmaker", "general"). */
  readonly office: Sector | null;
  /** The sector of a mere title ("Gen."). */
  readonly title: Sector | null;
  /** The organisation that the office is of: "NATO Secretary General". */
  readonly organisation: ActorCode | undefined;
  /** "former", "ousted". */
  readonly former: boolean;
}

/** A known person as the text presents him or her: an office that it gives goes before one that a list gives. */
export function personByText(told: Told, stated: StatedOffice): Pick<Told, 'codes' | 'by'> {
  if (stated.organisation) return { codes: [stated.organisation], by: 'introduction' };
  const code = told.codes[0]!;
  if (told.by !== 'office' || !isSector(sectorOf(code))) return told;
  const withSector = (sector: Sector): Pick<Told, 'codes' | 'by'> => ({
    codes: [`${countryOf(code)}.${sector}`],
    by: 'office',
  });
  if (stated.former) return withSector(stated.office === 'OPP' ? 'OPP' : 'CVL');
  const sector = stated.office ?? (told.current === false ? stated.title : null);
  return sector === null || sector === 'GOV' ? told : withSector(sector);
}
