# Hoort bij bijwerken.sh en wordt daar ingelezen: het manifest en de bestanden keuren. Hier wordt niets veranderd.
# shellcheck shell=sh disable=SC2154 # de namen zonder waarde hier komen uit bijwerken.sh

v='[0-9]{4}\.[0-9]{2}\.[0-9]{2}-[1-9][0-9]{0,3}' d='[0-9]{4}-[0-9]{2}-[0-9]{2}' # een versie en een dag

# Vóór deze keuring is niets uit het manifest gelezen.
keur_handtekening() { # map met manifest.json en manifest.json.sig
  past_niet='De handtekening past niet bij dit manifest en deze sleutel. Er is niets van gebruikt. Vraag de maker of zijn sleutel anders is geworden.'
  grep -Eqx '[A-Za-z0-9+/]{86}==' "$1/manifest.json.sig" && [ "$(wc -c <"$1/manifest.json.sig")" -eq 89 ] || stop 1 "$past_niet"
  openssl base64 -d -A -in "$1/manifest.json.sig" -out "$werk/ruw"
  [ "$(wc -c <"$werk/ruw")" -eq 64 ] || stop 3 "In $werk is niet te schrijven. Maak ruimte op de schijf en start opnieuw."
  # Eén schrijfwijze: terug naar letters moet hetzelfde geven.
  [ "$(openssl base64 -A -in "$werk/ruw")" = "$(cat "$1/manifest.json.sig")" ] &&
    openssl pkeyutl -verify -pubin -inkey "$sleutel" -rawin -in "$1/manifest.json" -sigfile "$werk/ruw" >/dev/null 2>&1 || stop 1 "$past_niet"
}

# Leest het manifest met één patroon per regel. Daarna wordt het teruggeschreven zoals het hoort: wat dan verschilt, is niet
# gelezen en maakt het ongeldig. Geeft: versie, gemaakt, verloopt, $werk/hoort (pad grootte) en $werk/sommen.
ontleed() { # manifest.json
  versie=$(sed -nE "3s/^  \"versie\": \"($v)\",\$/\\1/p" "$1")
  vorige=$(sed -nE "4s/^  \"vorige\": (null|\"$v\"),\$/\\1/p" "$1")
  gemaakt=$(sed -nE "5s/^  \"gemaakt\": \"($d)\",\$/\\1/p" "$1")
  verloopt=$(sed -nE "6s/^  \"verloopt\": \"($d)\",\$/\\1/p" "$1")
  sed -nE '8,$s#^    \{"pad": "([A-Za-z0-9._/-]{1,100})", "grootte": (0|[1-9][0-9]{0,15}), "sha256": "([0-9a-f]{64})"\},?$#\1 \2 \3#p' "$1" >"$werk/regels"
  [ -s "$werk/regels" ] || stop 1 'Het manifest is niet te gebruiken: er staan geen bestanden in. Vraag de maker om een goede versie.'
  {
    printf '{\n  "naam": "toolbox-thuiszitters",\n  "versie": "%s",\n  "vorige": %s,\n' "$versie" "$vorige"
    printf '  "gemaakt": "%s",\n  "verloopt": "%s",\n  "bestanden": [\n' "$gemaakt" "$verloopt"
    awk 'NR > 1 { print r "," } { r = sprintf("    {\"pad\": \"%s\", \"grootte\": %s, \"sha256\": \"%s\"}", $1, $2, $3) } END { print r }' "$werk/regels"
    printf '  ]\n}\n'
  } | cmp -s - "$1" || stop 1 'Het manifest is niet te gebruiken: het is anders geschreven dan hoort. Vraag de maker om een goede versie.'
  bezwaar=$(awk -v versie="$versie" -v vorige="$vorige" -v gemaakt="$gemaakt" -v verloopt="$verloopt" -f "$hier/linux/manifest.awk" "$werk/regels")
  [ -z "$bezwaar" ] || stop 1 "Het manifest is niet te gebruiken: $bezwaar. Vraag de maker om een goede versie."
  sed 's/ [0-9a-f]*$//' "$werk/regels" >"$werk/hoort"
  sed 's/ .*//' "$werk/hoort" >"$werk/paden"
  sed -E 's|^([^ ]*) [^ ]* (.*)$|\2  ./\1|' "$werk/regels" >"$werk/sommen"
  { cat "$werk/paden" && printf '%s\n' manifest.json manifest.json.sig "$ook"; } | sort -u >"$werk/mag"
  grootste=$(awk '$2 > g { g = $2 } END { print g + 0 }' "$werk/hoort")
}

rang() { printf '%s%04d' "$(printf %s "${1%-*}" | tr -d .)" "${1##*-}"; }

som_van() { $som <"$1" | cut -c 1-64; }

# Weigert wat ouder is dan wat hier al stond, een tweede inhoud van dezelfde versie, en wat verlopen is.
keur_versie() {
  laatst=${huidig%.hersteld} laatste_som=''
  if grep -Eqx "$v [0-9a-f]{64}" "$versies/aanvaard" 2>/dev/null; then
    read -r eerder eerdere_som <"$versies/aanvaard"
    if [ -z "$laatst" ] || [ "$(rang "$eerder")" -ge "$(rang "$laatst")" ]; then laatst=$eerder laatste_som=$eerdere_som; fi
  fi
  if [ -n "$laatst" ]; then
    [ "$(rang "$versie")" -ge "$(rang "$laatst")" ] || stop 1 "Versie $versie is ouder dan $laatst, die hier al is aanvaard. De bron is teruggezet of loopt achter."
    [ "$versie" != "$laatst" ] || [ "${laatste_som:-$(som_van "$werk/manifest.json")}" = "$(som_van "$werk/manifest.json")" ] ||
      stop 1 "Er zijn twee verschillende manifesten met versie $versie. Vraag de maker welke de goede is."
  fi
  vandaag=$(date -u +%Y-%m-%d)
  [ "$(printf '%s\n' "$verloopt" "$vandaag" | sort | head -n 1)" = "$vandaag" ] ||
    stop 1 "Versie $versie gold tot en met $verloopt; het is $vandaag. De bron is achtergebleven, of iets houdt nieuwe versies tegen."
  [ "$(printf '%s\n' "$gemaakt" "$(TZ=UTC-24 date +%Y-%m-%d)" | sort | head -n 1)" = "$gemaakt" ] ||
    stop 2 "Volgens deze computer is het $vandaag, maar versie $versie is gemaakt op $gemaakt. Zet de klok goed."
}

# Regels die in beide bestanden staan, en regels die alleen in het eerste staan. In elk bestand staat elke regel één keer.
beide() { sort "$1" "$2" | uniq -d; }
alleen_eerste() { sort "$1" "$2" "$2" | uniq -u; }

# Elk gewoon bestand in een map, als: pad grootte.
maten() { (cd "$1" && find . -type f -exec wc -c {} +) 2>/dev/null | sed -nE 's|^ *([0-9]+) \./(.*)$|\2 \1|p' | sort -u; }

# Vergelijkt een map met het manifest. Paden, gesorteerd: $werk/goed (precies goed), $werk/mist (ontbreekt of is anders) en
# $werk/extra (hoort er niet).
keur_map() { # map
  maten "$1" | beide - "$werk/hoort" | awk 'NR == FNR { som[$2] = $0; next } { print som["./" $1] }' "$werk/sommen" - >"$werk/tekeuren"
  (cd "$1" && $som -c - <"$werk/tekeuren" 2>/dev/null || :) | sed -n 's|^\./\(.*\): OK$|\1|p' | sort >"$werk/goed"
  alleen_eerste "$werk/paden" "$werk/goed" >"$werk/mist"
  (cd "$1" && find . ! -type d) | sed 's|^\./||' | sort -u | alleen_eerste - "$werk/mag" >"$werk/extra"
}

is_heel() { [ ! -s "$werk/mist" ] && [ ! -s "$werk/extra" ]; }

# Zegt wat er met de opgehaalde bestanden is, en weigert.
weiger_bestanden() {
  reden=$(head -n 5 "$werk/mist" | while read -r pad; do
    if [ ! -f "$nieuw/$pad" ]; then
      echo "$pad: ontbreekt bij de bron, of is daar niet zo groot als hoort."
    elif [ "$soort" = web ] && [ "${pad%.html}" = "$pad" ] && lijkt_webpagina "$nieuw/$pad"; then
      echo "$pad: er komt een webpagina, waarschijnlijk een aanmeldpagina van het netwerk."
    else
      echo "$pad: de inhoud is niet wat de maker publiceerde: beschadigd, afgekapt of van een andere versie."
    fi
  done)
  stop 1 "$reden
Versie $versie is geweigerd: $(wc -l <"$werk/mist") van $(wc -l <"$werk/hoort") bestanden zijn niet goed."
}
