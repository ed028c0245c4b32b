# Hoort bij bijwerken.sh en wordt daar ingelezen: de nieuwe map opbouwen en in één keer wisselen.
# shellcheck shell=sh disable=SC2154 # de namen zonder waarde hier komen uit bijwerken.sh

# Begint met wat er al is: een eerdere poging voor dit manifest, anders een kopie van wat er staat (waar het kan met harde koppelingen).
neem_over() {
  naam=$versie
  [ "$huidig" != "$versie" ] || naam=$versie.hersteld
  if cmp -s "$werk/manifest.json" "$werk/bezig"; then
    [ -d "$nieuw" ] || [ ! -d "$versies/$naam" ] || mv "$versies/$naam" "$nieuw"
    [ ! -d "$nieuw" ] || return 0
  fi
  rm -rf "$nieuw" "$werk/bezig"
  if [ -z "$huidig" ]; then
    mkdir "$nieuw"
  elif ! cp -RPpl "$versies/$huidig" "$nieuw" 2>/dev/null; then
    rm -rf "$nieuw"
    cp -RPp "$versies/$huidig" "$nieuw"
  fi
  cp "$werk/manifest.json" "$werk/bezig.1"
  mv -f "$werk/bezig.1" "$werk/bezig"
}

# Haalt uit de nieuwe map alles weg wat niet precies goed is. Weghalen, nooit overschrijven: het kan een harde koppeling zijn.
veeg() {
  (cd "$nieuw" && find . \( ! -type d ! -type f -o -name '*[!A-Za-z0-9._-]*' \) -prune -exec rm -rf {} +)
  keur_map "$nieuw"
  printf '%s\n' "$ook" | sort -u | alleen_eerste - "$werk/paden" | sort -u - "$werk/goed" >"$werk/blijft"
  (cd "$nieuw" && find . -type f | sed 's|^\./||' | alleen_eerste - "$werk/blijft" | sed 's|^|./|' | xargs rm -f)
  (cd "$nieuw" && find . -depth -type d -exec rmdir {} +) 2>/dev/null || :
}

zet_nodig() { awk 'NR == FNR { maat[$1] = $2; next } { print $1, maat[$1] }' "$werk/hoort" "$werk/mist" >"$werk/nodig"; }

over_nodig() { awk -v totaal="$(wc -l <"$werk/hoort")" '{ b += $2 } END { printf "%d van %d bestanden (%d bytes)", NR, totaal, b }' "$werk/nodig"; }

haal_rest() {
  [ -s "$werk/nodig" ] || return 0
  case $soort in
    web) haal_web "$nieuw" "$grootste" ;;
    map) haal_map "$bron" "$nieuw" ;;
    zip) haal_zip "$nieuw" ;;
  esac
}

maak_af() {
  cp "$werk/manifest.json" "$werk/manifest.json.sig" "$nieuw/"
  (cd "$nieuw" && find . \( -type f ! -perm 644 -o -type d ! -perm 755 \) -exec chmod u=rwX,go=rX {} +)
  keur_map "$nieuw"
  [ ! -s "$werk/mist" ] || weiger_bestanden
  is_heel || stop 3 "In $nieuw staat iets wat er niet hoort: $(head -n 1 "$werk/extra"). Haal die map weg en start opnieuw."
  sync -f "$nieuw" 2>/dev/null || sync
}

# Laat een koppeling in één keer naar iets anders wijzen: er is geen moment zonder.
verleg() { # koppeling, waarheen
  rm -f "$versies/koppeling"
  ln -s "$2" "$versies/koppeling"
  mv -fT "$versies/koppeling" "$1" 2>/dev/null || mv -fh "$versies/koppeling" "$1" 2>/dev/null || :
  [ "$(readlink "$1")" = "$2" ] || stop 3 "De koppeling $1 is niet te verleggen. Kijk naar de rechten in ${1%/*}."
}

wissel() { # map binnen $versies
  [ -z "$huidig" ] || verleg "$versies/vorige" "$huidig"
  verleg "$doel" "${versies##*/}/$1"
}

onthoud() {
  printf '%s %s\n' "$versie" "$(som_van "$werk/manifest.json")" >"$werk/aanvaard"
  cmp -s "$werk/aanvaard" "$versies/aanvaard" || mv -f "$werk/aanvaard" "$versies/aanvaard"
}

zet_neer() {
  onthoud
  for map in "$versies"/[0-9]*; do
    if [ -d "$map" ] && [ "${map##*/}" != "$huidig" ]; then rm -rf "$map"; fi
  done
  mv "$nieuw" "$versies/$naam"
  wissel "$naam"
  rm -f "$werk/bezig"
}

zet_terug() {
  vorig=''
  for map in "$versies"/[0-9]*; do
    if [ -d "$map" ] && [ "${map##*/}" != "$huidig" ]; then vorig=${map##*/}; fi
  done
  [ -n "$vorig" ] || stop 3 'Er staat geen vorige versie om terug te zetten.'
  map=$versies/$vorig
  if [ ! -f "$map/manifest.json" ] || [ ! -f "$map/manifest.json.sig" ]; then stop 1 "De vorige versie, $vorig, is niet heel en blijft weg."; fi
  keur_handtekening "$map"
  ontleed "$map/manifest.json"
  keur_map "$map"
  is_heel || stop 1 "De vorige versie, $versie, is niet heel en blijft weg: $(cat "$werk/mist" "$werk/extra" | head -n 1)"
  [ -z "$proef" ] || klaar "Proef: versie $versie is heel en kan terug. Er is niets veranderd."
  wissel "$vorig"
  klaar "Versie $versie staat terug in $doel."
}
