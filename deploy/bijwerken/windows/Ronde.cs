using System;
using System.Collections.Generic;
using System.IO;

namespace Toolbox.Bijwerken
{
    /// <summary>One run, in the order of the contract. Throws Mislukking when the copy stays as it is.</summary>
    public sealed class Ronde
    {
        readonly Opdracht opdracht;
        readonly Action<string> meld;
        readonly Wisselen wisselen;
        byte[] sleutel;

        public Ronde(Opdracht opdracht, Action<string> meld)
        {
            this.opdracht = opdracht;
            this.meld = meld;
            wisselen = new Wisselen(opdracht.Doel, opdracht.Geduld.Hernoemen);
        }

        string Standbestand { get { return opdracht.Doel + ".stand"; } }

        public void Doe()
        {
            sleutel = Sleutel.LeesBestand(opdracht.Sleutel);
            // A dry run writes nothing, so it also takes no lock and repairs nothing.
            if (opdracht.Proef)
            {
                Werk();
                return;
            }
            using (new Slot(opdracht.Doel + ".slot"))
            {
                if (wisselen.Herstel()) meld("Een eerdere ronde is onderbroken. De kopie die er stond, is teruggezet.");
                if (opdracht.Terug) ZetTerug();
                else Werk();
            }
        }

        void Werk()
        {
            string map = opdracht.Proef && Mapinhoud.IsLeeg(opdracht.Doel) ? wisselen.Vorige : opdracht.Doel;
            Stand stand = Stand.Lees(Standbestand);
            Ondertekend eigen = Ondertekend.InMap(map, sleutel);
            using (IBron bron = Bron.Kies(opdracht.Bron, opdracht.Geduld))
            {
                Ondertekend aanbod = Ondertekend.Haal(bron, sleutel);
                stand.Beoordeel(aanbod.Manifest);
                if (eigen != null) Stand.Van(eigen.Manifest).Beoordeel(aanbod.Manifest);
                Houdbaarheid.Beoordeel(aanbod.Manifest, DateTime.UtcNow);
                AssertMagVervangen(map, stand);
                AssertOokPast(aanbod.Manifest);
                var nu = new Nagaan(map, aanbod.Manifest, eigen == null ? null : eigen.Manifest);
                if (eigen != null && eigen.Manifest.Sha256 == aanbod.Manifest.Sha256 && nu.Bezwaar(aanbod.Manifest, opdracht.Ook) == null)
                {
                    if (!opdracht.Proef) stand.Bewaar(aanbod.Manifest);
                    meld("De kopie in " + opdracht.Doel + " is al bij: versie " + aanbod.Manifest.Versienaam + ".");
                    return;
                }
                Vernieuw(bron, aanbod, nu, stand, eigen);
            }
        }

        void Vernieuw(IBron bron, Ondertekend aanbod, Nagaan nu, Stand stand, Ondertekend eigen)
        {
            var werkmap = new Werkmap(wisselen.Nieuw, aanbod, opdracht.Ook);
            string van = eigen == null ? "" : " van versie " + eigen.Manifest.Versienaam;
            string naar = " naar versie " + aanbod.Manifest.Versienaam;
            if (opdracht.Proef)
            {
                meld("Proef: bijgewerkt zou worden" + van + naar + ". " + werkmap.Raming(nu) + " Er is niets veranderd.");
                return;
            }
            WaarschuwVoorExtra(aanbod.Manifest, nu, eigen);
            if (!MaakOfGeefRuimteTerug(werkmap, bron, nu))
            {
                meld("Let op: de rechten van " + opdracht.Doel + " konden niet worden overgenomen. Controleer of de webserver de kopie mag lezen.");
            }
            wisselen.Vooruit();
            // From here on the copy is the new one. Its own manifest counts as accepted too, so that nothing is lost meanwhile.
            if (!Wisselen.Stil(() => stand.Bewaar(aanbod.Manifest)))
            {
                meld("Let op: " + Standbestand + " kon niet worden bijgewerkt. Controleer de rechten; de volgende ronde probeert het opnieuw.");
            }
            if (!wisselen.RuimOp()) meld("Let op: een oude versie kon niet worden verwijderd. De volgende ronde probeert het opnieuw.");
            meld("De kopie in " + opdracht.Doel + " is bijgewerkt" + van + naar + ". " + werkmap.Verslag());
        }

        bool MaakOfGeefRuimteTerug(Werkmap werkmap, IBron bron, Nagaan nu)
        {
            try
            {
                return werkmap.Maak(bron, nu, opdracht.Doel);
            }
            catch (IOException fout)
            {
                if (Schijf.IsVol(fout)) wisselen.GeefRuimteTerug();
                throw;
            }
        }

        void WaarschuwVoorExtra(Manifest manifest, Nagaan nu, Ondertekend eigen)
        {
            List<string> extra = nu.Extra(manifest, opdracht.Ook).FindAll(pad => eigen == null || eigen.Manifest.Zoek(pad) == null);
            // Without a manifest of its own, everything of an older version looks like extra.
            if (eigen == null || extra.Count == 0) return;
            meld("Let op: " + extra[0] + (extra.Count == 1 ? "" : " (en nog " + (extra.Count - 1) + ")")
                + " hoort niet bij de site en gaat niet mee. Het blijft een keer bewaard in " + wisselen.Vorige
                + ". Moet het blijven, geef dan -Ook " + extra[0] + ".");
        }

        /// <summary>A folder with something else in it is never moved: it was probably not meant.</summary>
        void AssertMagVervangen(string map, Stand stand)
        {
            if (stand.Bestaat || Mapinhoud.IsLeeg(map) || Ondertekend.VersieVan(map) != null) return;
            throw new Mislukking(Mislukking.NietGekeken,
                "In " + map + " staat iets anders dan een kopie van de toolbox. Kies met -Doel een lege of nieuwe map.");
        }

        void AssertOokPast(Manifest manifest)
        {
            var paden = new List<string>(manifest.Paden());
            foreach (string pad in opdracht.Ook)
            {
                paden.Add(pad);
                if (Spiegelpad.Botsing(paden) == null) continue;
                throw new Mislukking(Mislukking.NietGekeken, "-Ook " + pad + " kan niet: die naam hoort bij de site zelf, of is twee keer gegeven.");
            }
        }

        void ZetTerug()
        {
            if (Mapinhoud.IsLeeg(wisselen.Vorige))
            {
                throw new Mislukking(Mislukking.Hier, "Er staat geen vorige versie om terug te zetten.");
            }
            Ondertekend vorige = Ondertekend.InMap(wisselen.Vorige, sleutel);
            if (vorige == null)
            {
                throw new Mislukking(Mislukking.Geweigerd, "De vorige versie in " + wisselen.Vorige + " is niet met deze sleutel ondertekend.");
            }
            string bezwaar = new Nagaan(wisselen.Vorige, vorige.Manifest).Bezwaar(vorige.Manifest, opdracht.Ook);
            if (bezwaar != null)
            {
                throw new Mislukking(Mislukking.Geweigerd, "De vorige versie in " + wisselen.Vorige + " is niet heel: " + bezwaar + ".");
            }
            // What is served now was accepted; an attacker who offers something older later must not profit from going back.
            Ondertekend nu = Ondertekend.InMap(opdracht.Doel, sleutel);
            if (nu != null) Stand.Lees(Standbestand).Bewaar(nu.Manifest);
            wisselen.Achteruit();
            meld("De vorige versie " + vorige.Manifest.Versienaam + " staat weer in " + opdracht.Doel
                + ". De volgende gewone ronde zet de nieuwste weer neer; zet een geplande taak zo nodig uit.");
        }
    }
}
