# Hoort bij bijwerken.sh en wordt daar ingelezen: bestanden halen, van het web, uit een map of uit een zip.
# shellcheck shell=sh disable=SC2154 # de namen zonder waarde hier komen uit bijwerken.sh

# Wat te halen is, staat in $werk/nodig (pad grootte). met_curl en met_wget zetten het in de map waarin ze lopen, en geven per
# bestand: status, grootte, pad, uitgang; en als laatste: uitgang <nummer van curl>.

# Begrenst elk bestand dat hierna wordt geschreven, hoeveel er ook komt.
begrens() { ulimit -f "$(($1 / 512 + 2))"; }

met_curl() { # grootste
  samen=''
  ! curl --parallel --version >/dev/null 2>&1 || samen='--parallel --parallel-max 16'
  begrens "$1"
  # shellcheck disable=SC2086 # $samen zijn losse opties
  curl -q $samen -sfgL --max-redirs 0 --fail-early --create-dirs --connect-timeout 20 --speed-limit 10 --speed-time 30 \
    --max-time 600 --max-filesize "$1" -H 'Cache-Control: no-cache' -w '%{http_code} %{size_download} %{filename_effective} %{exitcode}\n' \
    -K "$werk/curl" 2>/dev/null && uit=0 || uit=$?
  echo "uitgang $uit"
}

met_wget() { # grootste; een voor een
  streng=''
  ! wget --help 2>&1 | grep -q -e --max-redirect || streng='-t 1 --max-redirect=0'
  begrens "$1"
  while read -r pad _; do
    mkdir -p "$(dirname "./$pad")"
    uit=0
    # shellcheck disable=SC2086 # $streng zijn losse opties
    wget $streng -T 30 -O "./$pad" "$bron$pad" 2>"$werk/wget" </dev/null || uit=$?
    [ "$uit" != 0 ] || continue
    status=$(sed -nE 's/.*(ERROR|HTTP\/1\.[01]|response\.\.\.) ([1-5][0-9]{2}).*/\2/p' "$werk/wget" | tail -n 1)
    case $uit:$status in ?:3*) uit=47 ;; ?:[45]*) uit=22 ;; 3:) uit=23 ;; 153:*) ;; *) uit=56 ;; esac
    printf '%s 0 ./%s\n' "${status:-000}" "$pad"
    break
  done <"$werk/nodig"
  echo "uitgang $uit"
}

haal_web() { # map, grootste
  BRON=$bron awk '{ printf "url = \"%s%s\"\noutput = \"./%s\"\n", ENVIRON["BRON"], $1, $1 }' "$werk/nodig" >"$werk/curl"
  (cd "$1" && "met_$haler" "$2") |
    awk 'NR == FNR { maat["./" $1] = $2; next } $1 == "uitgang" || $1 != 200 || $2 != maat[$3] || $4 + 0' "$werk/nodig" - >"$werk/uitslag"
  uit=$(sed -n 's/^uitgang //p' "$werk/uitslag")
  [ "$uit" = 0 ] || geen_web "$1" "${uit:-23}"
  # Van een leeg bestand maakt niet elke curl er een.
  awk '$2 == 0 { print $1 }' "$werk/nodig" | while read -r pad; do mkdir -p "$(dirname "$1/$pad")" && : >>"$1/$pad"; done
}

# Zegt waarom het halen mislukte. Wat te groot is, is geen storing maar een reden om te weigeren.
geen_web() { # map, uitgang van curl
  groot=$(cd "$1" && find . -type f -exec wc -c {} + |
    awk 'NR == FNR { maat["./" $1] = $2; next } $2 in maat && $1 + 0 > maat[$2] + 0 { print substr($2, 3); exit }' "$werk/nodig" -)
  [ -z "$groot" ] || stop 1 "$groot: er komt meer dan erbij hoort. Het lezen is gestopt en deze versie is geweigerd."
  # Na de eerste fout stopt curl ook de rest. Die fout zelf draagt dezelfde uitgang; oude versies van curl noemen haar niet.
  fout=$(awk -v uit="$2" '$1 == "uitgang" { next } $4 == uit { zeker = $1 " " $3 } $1 >= 300 { status = $1 " " $3 } { laatste = $1 " " $3 }
    END { print zeker ? zeker : status ? status : laatste }' "$werk/uitslag")
  status=${fout%% *} pad=${fout#* ./}
  case $2:$status:$pad in
    47:*) stop 2 "Het adres van $pad is omgeleid. Dat doet een aanmeldpagina van het netwerk, of een server die adressen verandert." ;;
    22:401:* | 22:407:* | 22:511:*) stop 2 "$pad: de server of het netwerk wil eerst een aanmelding ($status)." ;;
    22:408:* | 22:429:* | 22:5*) stop 2 "$pad: de server kon nu niet antwoorden ($status). Probeer het later opnieuw." ;;
    22:*:manifest.json) stop 2 "Op $bron staat geen manifest.json ($status). Klopt het adres?" ;;
    22:*:manifest.json.sig) stop 1 "Er is geen handtekening: manifest.json.sig ontbreekt ($status)." ;;
    22:*) stop 1 "$pad: de server geeft het bestand niet ($status). De versie is onvolledig." ;;
    63:*) stop 1 "$pad: er komt meer dan erbij hoort. Deze versie is geweigerd." ;;
    60:*) stop 2 "Het certificaat van de server klopt niet. Gaat de klok goed, en zit er geen aanmeldpagina tussen? ($pad)" ;;
    23:* | 153:*) stop 3 "$pad is niet te bewaren. Maak ruimte op de schijf, kijk naar de rechten en start opnieuw." ;;
    28:*) stop 2 "$pad: het antwoord bleef uit of kwam te langzaam. Probeer het later opnieuw." ;;
    *) stop 2 "$pad: de server is niet te bereiken of de verbinding brak af (fout $2). Probeer het later opnieuw." ;;
  esac
}

# Alleen gewone bestanden met de juiste grootte: een koppeling, een apparaat of een te groot bestand gaat niet mee.
haal_map() { # van, naar
  maten "$1" | beide - "$werk/nodig" | sed -E 's|^(.*) .*$|./\1|' >"$werk/kopieer"
  [ -s "$werk/kopieer" ] || return 0
  # shellcheck disable=SC2016 # $0 en $@ zijn van de schelp die xargs start
  (cd "$1" && xargs -n 500 sh -c 'tar -cf - "$@" | (cd "$0" && tar -xof -)' "$2" <"$werk/kopieer") 2>/dev/null ||
    stop 3 'Het kopiëren is niet gelukt. Maak ruimte op de schijf, kijk naar de rechten en start opnieuw.'
}

haal_zip() { # naar
  rm -rf "$werk/uit"
  uit=0
  # Ook manifest.json zit in de zip, en dat kan het grootste zijn.
  (begrens "$((grootste + grootste_manifest))" && unzip -q -o "$bron" -d "$werk/uit") </dev/null >/dev/null 2>&1 || uit=$?
  [ "$uit" != 50 ] || stop 3 'Het uitpakken is niet gelukt: de schijf is vol, of er zit iets veel te groots in de zip. Maak ruimte en start opnieuw.'
  [ ! -d "$werk/uit" ] || haal_map "$werk/uit" "$1"
  rm -rf "$werk/uit"
}

lijkt_webpagina() { tr -d '\000\r' <"$1" | sed -n '/[^[:space:]]/{p;q;}' | grep -Eiq '^[[:space:]]*<(!--|!doctype html|html|head)'; }

# Haalt manifest.json of de handtekening naar $werk.
haal_klein() { # naam
  rm -f "$werk/$1"
  printf '%s %s\n' "$1" "$grootste_manifest" >"$werk/nodig"
  case $soort in
    web)
      haal_web "$werk" "$grootste_manifest"
      : >>"$werk/$1"
      ;;
    map) [ ! -f "$bron/$1" ] || head -c "$grootste_manifest" "$bron/$1" >"$werk/$1" ;;
    zip)
      unzip -p "$bron" "$1" 2>/dev/null </dev/null | head -c "$grootste_manifest" >"$werk/$1"
      [ -s "$werk/$1" ] || rm -f "$werk/$1"
      ;;
  esac
  if [ -s "$werk/$1" ] && lijkt_webpagina "$werk/$1"; then
    stop 2 "In plaats van $1 komt er een webpagina, waarschijnlijk een aanmeldpagina van het netwerk."
  fi
  [ -f "$werk/$1" ] || case $1 in
    *.sig) stop 1 "Er is geen handtekening: $1 ontbreekt in $bron." ;;
    *) stop 2 "In $bron staat geen $1: er is niets om mee te vergelijken." ;;
  esac
}
