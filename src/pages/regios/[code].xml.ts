import type { APIRoute } from 'astro';
import { atomAntwoord } from '../_feed.ts';
import { regioFeedPaths } from '../_regiopaden.ts';
import type { Lijst } from '../../domain/lijst.ts';

export const getStaticPaths = regioFeedPaths;

/** The feed of one list, beside its page. */
export const GET: APIRoute<{ lijst: Lijst }> = ({ props, site }) => atomAntwoord(props.lijst, site);
