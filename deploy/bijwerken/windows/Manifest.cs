using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Toolbox.Bijwerken
{
    /// <summary>One file of the site.</summary>
    public sealed class Spiegelbestand
    {
        public readonly string Pad;
        public readonly long Grootte;
        public readonly string Sha256;

        public Spiegelbestand(string pad, long grootte, string sha256)
        {
            Pad = pad;
            Grootte = grootte;
            Sha256 = sha256;
        }
    }

    /// <summary>
    /// Everything that belongs to one version of the site. There is one spelling of a manifest, so this reads line by
    /// line and refuses what is one sign different.
    /// </summary>
    public sealed class Manifest
    {
        const string Eigennaam = "toolbox-thuiszitters";

        /// <summary>The largest number that JavaScript counts exactly: the maker of manifests goes no further.</summary>
        const long GrootsteGetal = 9007199254740991;

        static readonly Regex Regel = new Regex(
            "^    \\{\"pad\": \"([A-Za-z0-9._/-]+)\", \"grootte\": (0|[1-9][0-9]{0,15}), \"sha256\": \"([0-9a-f]{64})\"\\}(,?)\\z");

        public readonly byte[] Bytes;
        public readonly string Sha256;
        public readonly List<Spiegelbestand> Bestanden = new List<Spiegelbestand>();
        readonly Dictionary<string, Spiegelbestand> opPad = new Dictionary<string, Spiegelbestand>(StringComparer.Ordinal);

        public string Versienaam { get; private set; }
        public string Vorige { get; private set; }
        public string Gemaakt { get; private set; }
        public string Verloopt { get; private set; }

        Manifest(byte[] bytes)
        {
            Bytes = bytes;
            Sha256 = Som.VanBytes(bytes);
        }

        /// <summary>Reads the bytes of a manifest. Throws FormatException with the objection in Dutch.</summary>
        public static Manifest Lees(byte[] bytes)
        {
            var manifest = new Manifest(bytes);
            manifest.LeesRegels(Regels(bytes));
            manifest.Beoordeel();
            foreach (Spiegelbestand bestand in manifest.Bestanden) manifest.opPad[bestand.Pad] = bestand;
            return manifest;
        }

        /// <summary>The file with this path; null when there is none.</summary>
        public Spiegelbestand Zoek(string pad)
        {
            Spiegelbestand bestand;
            return opPad.TryGetValue(pad, out bestand) ? bestand : null;
        }

        /// <summary>The path of a file with this content; null when none has it.</summary>
        public string Eigenaar(string sha256)
        {
            Spiegelbestand bestand = Bestanden.Find(een => een.Sha256 == sha256);
            return bestand == null ? null : bestand.Pad;
        }

        static string[] Regels(byte[] bytes)
        {
            // Nothing in a good manifest is outside ASCII.
            foreach (byte een in bytes)
            {
                if (een != (byte)'\n' && (een < 0x20 || een > 0x7e)) throw Anders();
            }
            string[] regels = Encoding.ASCII.GetString(bytes).Split('\n');
            if (regels.Length < 11) throw new FormatException("het is geen volledig manifest");
            return regels;
        }

        void LeesRegels(string[] regels)
        {
            int laatste = regels.Length - 4;
            Vast(regels[0], "{");
            string naam = Tekst(regels[1], "naam");
            if (naam != Eigennaam) throw new FormatException("het is niet van " + Eigennaam);
            Versienaam = Tekst(regels[2], "versie");
            Vorige = regels[3] == "  \"vorige\": null," ? null : Tekst(regels[3], "vorige");
            Gemaakt = Tekst(regels[4], "gemaakt");
            Verloopt = Tekst(regels[5], "verloopt");
            Vast(regels[6], "  \"bestanden\": [");
            for (int nummer = 7; nummer <= laatste; nummer++) Bestanden.Add(LeesBestand(regels[nummer], nummer == laatste));
            Vast(regels[laatste + 1], "  ]");
            Vast(regels[laatste + 2], "}");
            Vast(regels[laatste + 3], "");
        }

        static Spiegelbestand LeesBestand(string regel, bool laatste)
        {
            Match delen = Regel.Match(regel);
            if (!delen.Success || delen.Groups[4].Value != (laatste ? "" : ",")) throw Anders();
            string pad = delen.Groups[1].Value;
            long grootte = long.Parse(delen.Groups[2].Value, NumberStyles.None, CultureInfo.InvariantCulture);
            if (grootte > GrootsteGetal) throw new FormatException("de grootte van " + pad + " is geen aantal bytes");
            string bezwaar = Spiegelpad.Bezwaar(pad);
            if (bezwaar != null) throw new FormatException("het pad " + pad + " kan niet: " + bezwaar);
            return new Spiegelbestand(pad, grootte, delen.Groups[3].Value);
        }

        static void Vast(string regel, string hoort)
        {
            if (regel != hoort) throw Anders();
        }

        static string Tekst(string regel, string veld)
        {
            string voor = "  \"" + veld + "\": \"";
            bool past = regel.StartsWith(voor, StringComparison.Ordinal) && regel.EndsWith("\",", StringComparison.Ordinal);
            if (!past || regel.Length < voor.Length + 2) throw Anders();
            return regel.Substring(voor.Length, regel.Length - voor.Length - 2);
        }

        static FormatException Anders()
        {
            return new FormatException("het is anders geschreven dan hoort");
        }

        void Beoordeel()
        {
            if (!Versie.Is(Versienaam)) throw new FormatException("de versie is niet zoals 2026.11.22-1");
            if (Vorige != null && !Versie.Is(Vorige)) throw new FormatException("de vorige versie is niet zoals 2026.11.22-1");
            if (Vorige != null && Versie.Vergelijk(Versienaam, Vorige) <= 0)
            {
                throw new FormatException("versie " + Versienaam + " komt niet na de vorige, " + Vorige);
            }
            if (!Versie.IsDag(Gemaakt) || !Versie.IsDag(Verloopt)) throw new FormatException("een datum is niet zoals 2026-11-22");
            if (string.CompareOrdinal(Verloopt, Gemaakt) < 0) throw new FormatException("het verloopt voor het gemaakt is");
            if (string.CompareOrdinal(Versie.Dag(Versienaam), Gemaakt) > 0)
            {
                throw new FormatException("versie " + Versienaam + " is van na de dag " + Gemaakt);
            }
            string botsing = Spiegelpad.Botsing(Paden());
            if (botsing != null) throw new FormatException(botsing + " botst met een ander bestand");
            for (int nummer = 1; nummer < Bestanden.Count; nummer++)
            {
                if (string.CompareOrdinal(Bestanden[nummer - 1].Pad, Bestanden[nummer].Pad) >= 0)
                {
                    throw new FormatException("de bestanden staan niet op volgorde");
                }
            }
        }

        public IEnumerable<string> Paden()
        {
            foreach (Spiegelbestand bestand in Bestanden) yield return bestand.Pad;
        }
    }
}
