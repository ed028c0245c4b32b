import { buildCold, type ColdBuild } from '../measuring/cold-build.ts';
import { FailedRunError } from '../measuring/measured-run.ts';
import { formatNumber, formatSeconds } from '../report/amounts.ts';

/** The builds of one size, in the order in which they ran. */
export interface Vergelijking {
  aantal: number;
  toolbox: ColdBuild[];
  starlight: ColdBuild[];
  /** Starlight did not fit in the memory that Node takes by itself, and was given more. */
  starlightExtraGeheugen: boolean;
}

/** Where the two projects with the same texts stand. */
export interface Projecten {
  toolbox: string;
  starlight: string;
}

const extraGeheugen = { NODE_OPTIONS: '--max-old-space-size=8192' };

/** Builds both projects `keren` times in turn, so that whatever slows the computer down meets both. */
export async function compareBuilds(
  aantal: number,
  keren: number,
  projecten: Projecten,
): Promise<Vergelijking> {
  const uitkomst: Vergelijking = { aantal, toolbox: [], starlight: [], starlightExtraGeheugen: false };
  const buildStarlight = async (): Promise<ColdBuild> => {
    if (uitkomst.starlightExtraGeheugen) return buildCold(projecten.starlight, extraGeheugen);
    try {
      return await buildCold(projecten.starlight);
    } catch (error) {
      if (!(error instanceof FailedRunError) || !error.outOfMemory) throw error;
      uitkomst.starlightExtraGeheugen = true;
      console.log('Starlight heeft te weinig geheugen; opnieuw met 8 GB.');
      return buildCold(projecten.starlight, extraGeheugen);
    }
  };
  for (let ronde = 1; ronde <= keren; ronde += 1) {
    const toolbox = await buildCold(projecten.toolbox);
    uitkomst.toolbox.push(toolbox);
    const starlight = await buildStarlight();
    uitkomst.starlight.push(starlight);
    console.log(
      `${formatNumber(aantal, 0)} vermeldingen, ronde ${ronde} van ${keren}: ` +
        `toolbox ${formatSeconds(toolbox.milliseconds)}, Starlight ${formatSeconds(starlight.milliseconds)}`,
    );
  }
  return uitkomst;
}
