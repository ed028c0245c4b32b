# De regels voor een manifest; docs/contracts/mirror.md. Leest: pad, grootte en som per regel. Zegt het eerste bezwaar, of niets.
function dag(tekst,  x, m) {
  split(tekst, x, "[.-]"); m = x[2] + 0
  return m >= 1 && m <= 12 && x[3] >= 1 && x[3] <= (m == 2 ? 28 + (x[1] % 4 == 0 && x[1] % 100 != 0 || x[1] % 400 == 0) : 30 + (m + (m > 7)) % 2)
}
function rang(tekst,  x) { gsub("\"", "", tekst); split(tekst, x, "-"); return x[1] sprintf("-%04d", x[2]) }
function fout(tekst) { print tekst; klaar = 1; exit }
BEGIN {
  dagen = substr(versie, 1, 10); gsub("[.]", "-", dagen)
  if (!dag(versie) || !dag(gemaakt) || !dag(verloopt) || vorige != "null" && !dag(substr(vorige, 2))) fout("een datum bestaat niet")
  if (vorige != "null" && rang(versie) <= rang(vorige) || dagen > gemaakt || verloopt < gemaakt) fout("de dagen of versies spreken elkaar tegen")
}
{
  p = tolower($1)
  if (NR > 1 && $1 "" <= eerder "") fout("de bestanden staan niet op volgorde bij " $1)
  eerder = $1
  if ($2 > 9007199254740991) fout("de grootte kan niet bij " $1)
  if (p ~ /^\/|\/\/|\/$|\.\/|\.$|^manifest\.json(\.sig)?$|^sleutel\.pub$/ || p ~ /(^|\/)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|\/|$)/) fout("het pad kan niet: " $1)
  boven = ""; n = split(p, deel, "/")
  for (i = 1; i < n; i++) { boven = boven deel[i]; if (boven in bestand) fout($1 " botst met een ander bestand"); map[boven]; boven = boven "/" }
  if (p in bestand || p in map) fout($1 " botst met een ander bestand")
  bestand[p]
}
