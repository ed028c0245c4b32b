import type { APIRoute } from 'astro';
import { plaatsenScript } from '../../domain/regio/plaats-verpakken.ts';
import { maakPlaatstabel } from '../../domain/regio/plaatstabel.ts';
import { leesNamen, leesPostcodetabel } from '../../domain/regio/tabellen-lezen.ts';
import andereNamen from '../../domain/regio/tabellen/andere-namen.txt?raw';
import plaatsen from '../../domain/regio/tabellen/plaatsen.txt?raw';
import postcodes from '../../domain/regio/tabellen/postcodes.txt?raw';
import { loadToolbox } from '../../toolbox.ts';

/** Postcodes and places with their samenwerkingsverbanden as a classic script; only a page that asks for a place loads it. */
export const GET: APIRoute = async () => {
  const { gebieden } = await loadToolbox();
  const tabel = maakPlaatstabel(gebieden, {
    postcodes: leesPostcodetabel(postcodes),
    plaatsen: leesNamen('plaatsen.txt', plaatsen),
    anderenamen: leesNamen('andere-namen.txt', andereNamen),
  });
  return new Response(plaatsenScript(tabel), {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
};
