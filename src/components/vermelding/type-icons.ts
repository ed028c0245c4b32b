import BookOpen from '@lucide/astro/icons/book-open';
import BookText from '@lucide/astro/icons/book-text';
import Clapperboard from '@lucide/astro/icons/clapperboard';
import Globe from '@lucide/astro/icons/globe';
import Landmark from '@lucide/astro/icons/landmark';
import LayoutTemplate from '@lucide/astro/icons/layout-template';
import MapPin from '@lucide/astro/icons/map-pin';
import Microscope from '@lucide/astro/icons/microscope';
import Newspaper from '@lucide/astro/icons/newspaper';
import Scale from '@lucide/astro/icons/scale';
import Wrench from '@lucide/astro/icons/wrench';
import type { Type } from '../../domain/taxonomy/type.ts';

/** The picture of every type. */
export const typeIcons = {
  handreiking: BookOpen,
  brochure: BookText,
  model: LayoutTemplate,
  hulpmiddel: Wrench,
  website: Globe,
  onderzoek: Microscope,
  wetgeving: Scale,
  beleid: Landmark,
  magazine: Newspaper,
  video: Clapperboard,
  initiatief: MapPin,
} satisfies Record<Type, unknown>;
