import po from './po.json' with { type: 'json' };
import provincies from './provincies.json' with { type: 'json' };
import type { Kaartvlak } from './vlak.ts';
import vo from './vo.json' with { type: 'json' };

/**
 * The maps, as `npm run landkaarten` made them: areas in the order of their codes, in units of `kaartmaat`.
 * National samenwerkingsverbanden have no area and are not in them.
 */
export const landkaarten: Readonly<Record<'po' | 'vo' | 'provincies', readonly Kaartvlak[]>> = {
  po,
  vo,
  provincies,
};
