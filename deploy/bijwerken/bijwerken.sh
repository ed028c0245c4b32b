#!/bin/sh
# Zet een kopie van de toolbox neer en houdt haar bij. Gebruik en uitleg: LEESMIJ.md in deze map.
# Wat er staat, blijft staan tot de nieuwe versie er helemaal en precies goed is. Dan wisselt één koppeling.
set -eu
umask 022
LC_ALL=C
export LC_ALL
unset CDPATH
hier=$(cd "$(dirname "$0")" && pwd)

bron='' doel='' sleutel='' proef='' terug='' soort='' versies='' werk='' nieuw='' huidig='' gemeld='' klad='' pidmap=''
ook='sleutel.pub'
# shellcheck disable=SC2034 # voor halen.sh
grootste_manifest=33554432
# shellcheck source-path=SCRIPTDIR source=linux/halen.sh
. "$hier/linux/halen.sh"
# shellcheck source=linux/keuren.sh
. "$hier/linux/keuren.sh"
# shellcheck source=linux/neerzetten.sh
. "$hier/linux/neerzetten.sh"

gebruik() {
  cat <<'EINDE'
Gebruik: sh bijwerken.sh --bron <adres, map of zip> --doel <map> --sleutel <sleutel.pub> [opties]
  --bron     https-adres van de site, een map met een kopie, of een toolbox-<versie>.zip
  --doel     de map die de webserver laat zien; dit script maakt er een koppeling van
  --sleutel  de openbare sleutel van de maker, die u niet uit de kopie zelf hebt
  --ook      een bestand van uzelf dat in de kopie mag staan en mee overgaat (mag vaker)
  --proef    zegt wat er zou gebeuren en verandert niets
  --terug    zet de vorige versie terug (zonder --bron)
Uitgang: 0 bij of bijgewerkt; 1 geweigerd; 2 niet te controleren; 3 hier mislukt. Alleen bij 0 kan de kopie veranderd zijn.
EINDE
}

# --- Zeggen en stoppen ---

slotregel() {
  staat=$(readlink "$doel" 2>/dev/null || :)
  staat=${staat##*/}
  if [ -n "$staat" ]; then staat="versie ${staat%.hersteld}"; elif [ -e "$doel" ]; then staat='versie onbekend'; else staat='nog geen kopie'; fi
  printf 'De kopie in %s is niet veranderd (%s).\n' "${doel:-het doel}" "$staat"
}

stop() { # uitgang, tekst
  gemeld=ja
  { printf '%s\n' "$2" && slotregel; } >&2
  exit "$1"
}

klaar() { # tekst
  gemeld=ja
  printf '%s\n' "$1"
  exit 0
}

# shellcheck disable=SC2317 # wordt aangeroepen door trap
bij_einde() {
  uitgang=$?
  trap - EXIT
  for weg in "$klad" "$pidmap"; do [ -z "$weg" ] || rm -rf "$weg"; done
  [ -z "$gemeld" ] || exit "$uitgang"
  { printf 'Hier ging iets mis: is de schijf vol, of ontbreken er rechten in %s?\n' "${versies:-deze map}" && slotregel; } >&2
  exit 3
}

# --- Beginnen ---

lees_opties() {
  while [ $# -gt 0 ]; do
    case $1 in
      --proef) proef=ja ;;
      --terug) terug=ja ;;
      --help) klaar "$(gebruik)" ;;
      --bron | --doel | --sleutel | --ook)
        [ -n "${2-}" ] || stop 2 "Achter $1 hoort iets te staan. Zie --help."
        case $1 in --bron) bron=$2 ;; --doel) doel=${2%/} ;; --sleutel) sleutel=$2 ;; *) mag_ook "$2" ;; esac
        shift
        ;;
      *) stop 2 "Deze optie bestaat niet: $1. Zie --help." ;;
    esac
    shift
  done
  if [ -z "$doel" ] || [ -z "$sleutel" ] || [ -z "$bron$terug" ]; then stop 2 'Geef --bron, --doel en --sleutel. Zie --help.'; fi
}

mag_ook() { # pad
  case /$1/ in *[!A-Za-z0-9._/-]* | *//* | */./* | */../*) stop 2 "Dit kan niet bij --ook: $1. Geef een pad zoals web.config." ;; esac
  ook="$ook
$1"
}

# Bepaalt waar alles staat en wat er nu wordt geserveerd.
zoek_plek() {
  [ -d "$(dirname "$doel")" ] || stop 2 "De map $(dirname "$doel") bestaat niet. Maak haar eerst."
  doel=$(cd "$(dirname "$doel")" && pwd)/${doel##*/}
  versies=$doel.versies
  [ -L "$doel" ] || [ ! -e "$doel" ] ||
    stop 2 "$doel is een gewone map. Hernoem haar eenmalig (mv \"$doel\" \"$doel.eerst\") en start dit script opnieuw."
}

# Welke versie er nu wordt geserveerd. Pas na het slot, want een andere keer kan nog bezig zijn.
wat_staat_er() {
  huidig=$(readlink "$doel" || :)
  case $huidig in '' | "${versies##*/}"/[0-9]*) huidig=${huidig##*/} ;; *) stop 2 "$doel wijst naar $huidig. Geef een andere map op." ;; esac
  [ -d "$doel/" ] || huidig=''
}

# Leest --bron: web (adres, dan met / erachter), zip of map.
herken_bron() {
  case $bron in
    *://*@*) stop 2 'Een adres met een naam of wachtwoord erin kan niet.' ;;
    https://* | http://127.0.0.1[:/]* | http://localhost[:/]*) soort=web ;;
    *://*) stop 2 "Geef een adres dat met https:// begint, niet $bron." ;;
    *) if [ -d "$bron" ]; then soort=map; elif [ -f "$bron" ]; then soort=zip; else stop 2 "De bron $bron bestaat niet."; fi ;;
  esac
  [ "$soort" = web ] || { bron=$(cd "$(dirname "$bron")" && pwd)/$(basename "$bron") && return; }
  bron=${bron%%[?#]*}
  case $bron in *[!A-Za-z0-9._~:/%+-]*) stop 2 'In het adres staat een teken dat daar niet hoort.' ;; esac
  case ${bron#*://} in */*) case ${bron##*/} in *.*) bron=${bron%/*} ;; esac ;; esac
  bron=${bron%/}/
}

zoek_programmas() {
  case $(openssl version 2>/dev/null) in 'OpenSSL '[3-9]*) ;; *) stop 2 'Dit script heeft OpenSSL 3 of nieuwer nodig. Installeer openssl.' ;; esac
  if command -v sha256sum >/dev/null; then som='sha256sum'; else som='shasum -a 256'; fi
  $som </dev/null >/dev/null 2>&1 || stop 2 'Dit script heeft sha256sum nodig. Installeer coreutils.'
  if command -v curl >/dev/null; then haler=curl; else haler=wget; fi
  [ "$soort" != web ] || command -v "$haler" >/dev/null || stop 2 'Dit script heeft curl of wget nodig. Installeer een van beide.'
  [ "$soort" != zip ] || command -v unzip >/dev/null || stop 2 'Voor een zip is unzip nodig. Installeer unzip, of pak de zip zelf uit en geef de map.'
}

keur_sleutel() {
  if [ ! -f "$sleutel" ] || [ ! -r "$sleutel" ]; then stop 2 "De sleutel $sleutel is niet te lezen."; fi
  ! grep -q PRIVATE "$sleutel" || stop 2 'Dit is een geheime sleutel. Geef de openbare: sleutel.pub.'
  openssl pkey -pubin -in "$sleutel" -noout -text 2>/dev/null | grep -q '^ED25519 Public-Key' ||
    stop 2 "In $sleutel staat geen openbare sleutel (Ed25519). Vraag de maker om sleutel.pub."
}

# Eén keer tegelijk. Het slot hangt aan dit proces en alles wat het start: wie stopt, hoe ook, laat het los.
vergrendel() {
  { mkdir -p "$versies" && [ -w "$versies" ] && [ -w "${doel%/*}/" ] && (: >>"$versies/slot"); } 2>/dev/null ||
    stop 3 "In ${doel%/*} kan dit script niet schrijven. Start het als een gebruiker die daar rechten heeft, en kijk of de schijf vol is."
  if command -v flock >/dev/null; then
    exec 9>>"$versies/slot"
    # 1 is bezet; iets anders is een schijf waar sloten niet kunnen, en dan gaat het zonder.
    flock -n 9 || [ $? != 1 ] || stop 3 'Dit script loopt al voor deze kopie. Wacht tot het klaar is.'
  else
    mkdir "$versies/slot.map" 2>/dev/null || ! kill -0 "$(cat "$versies/slot.map/pid" 2>/dev/null || echo x)" 2>/dev/null ||
      stop 3 'Dit script loopt al voor deze kopie. Wacht tot het klaar is.'
    pidmap=$versies/slot.map
    echo $$ >"$pidmap/pid"
  fi
  werk=$versies/werk nieuw=$versies/nieuw
  mkdir -p "$werk"
}

# --- Het werk, op volgorde ---

is_bij() {
  [ -n "$huidig" ] && cmp -s "$werk/manifest.json" "$doel/manifest.json" && cmp -s "$werk/manifest.json.sig" "$doel/manifest.json.sig" && is_heel
}

trap bij_einde EXIT
trap 'stop 3 "Het bijwerken is afgebroken."' HUP INT TERM
lees_opties "$@"
zoek_plek
[ -n "$terug" ] || herken_bron
zoek_programmas
keur_sleutel
if [ -n "$proef" ]; then klad=$(mktemp -d) werk=$klad; else vergrendel; fi
wat_staat_er
[ -z "$terug" ] || zet_terug
haal_klein manifest.json
haal_klein manifest.json.sig
keur_handtekening "$werk"
ontleed "$werk/manifest.json"
keur_versie
if [ -n "$huidig" ]; then keur_map "$versies/$huidig"; else cp "$werk/paden" "$werk/mist"; fi
zet_nodig
if is_bij; then
  [ -n "$proef" ] || onthoud
  klaar "De kopie in $doel is bij: versie $versie."
fi
[ -z "$proef" ] || klaar "Proef: versie $versie kan komen; op te halen: $(over_nodig). Er is niets veranderd."
neem_over
veeg
zet_nodig
opgehaald=$(over_nodig)
haal_rest
maak_af
zet_neer
klaar "De kopie in $doel is bijgewerkt naar versie $versie; opgehaald: $opgehaald."
