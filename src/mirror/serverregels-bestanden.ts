import { apacheHtaccess, apacheServer } from './serverregels-apache.ts';
import { iisWebConfig } from './serverregels-iis.ts';
import { nginxKaarten, nginxServer, nginxToolbox } from './serverregels-nginx.ts';
import { statischeKopregels, statischeTabel } from './serverregels-statisch.ts';

/** The files that follow from the rules: path in the project → text. */
export const serverbestanden: ReadonlyMap<string, string> = new Map([
  ['deploy/nginx/toolbox-kaarten.conf', nginxKaarten()],
  ['deploy/nginx/toolbox.conf', nginxToolbox()],
  ['deploy/nginx/voorbeeld-server.conf', nginxServer()],
  ['deploy/apache/voorbeeld-server.conf', apacheServer()],
  ['deploy/apache/voorbeeld.htaccess', apacheHtaccess()],
  ['deploy/iis/web.config', iisWebConfig()],
  ['deploy/statisch/_headers', statischeKopregels()],
  ['deploy/statisch/regels.json', statischeTabel()],
]);
