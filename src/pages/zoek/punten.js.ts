import type { APIRoute } from 'astro';
import { puntenScript } from '../../domain/regio/punten-verpakken.ts';
import { leesPuntentabel } from '../../domain/regio/puntentabel.ts';
import punten from '../../domain/regio/tabellen/punten.txt?raw';

/** Where postcodes lie, as a classic script; only a page that was given a place loads it. */
export const GET: APIRoute = () =>
  new Response(puntenScript(leesPuntentabel(punten)), {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
