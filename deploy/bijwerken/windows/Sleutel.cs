using System;
using System.IO;
using System.Text;

namespace Toolbox.Bijwerken
{
    /// <summary>Reads the public key (PEM, SPKI) of the maker.</summary>
    public static class Sleutel
    {
        const string Begin = "-----BEGIN PUBLIC KEY-----";
        const string Einde = "-----END PUBLIC KEY-----";

        // SEQUENCE { SEQUENCE { 1.3.101.112 (Ed25519) }, BIT STRING of 32 bytes }: with one algorithm there is one beginning.
        static readonly byte[] Kop = { 0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00 };

        /// <summary>The 32 bytes of the key in a file.</summary>
        public static byte[] LeesBestand(string bestand)
        {
            string tekst;
            try
            {
                if (new FileInfo(bestand).Length > 65536) throw Geen(bestand);
                tekst = File.ReadAllText(bestand, Encoding.UTF8);
            }
            catch (Exception fout)
            {
                if (fout is Mislukking) throw;
                throw new Mislukking(Mislukking.NietGekeken,
                    "De sleutel " + bestand + " is niet te lezen: " + fout.Message
                    + " Geef met -Sleutel het bestand sleutel.pub op dat u van de maker hebt gekregen.");
            }
            if (tekst.Contains("PRIVATE"))
            {
                throw new Mislukking(Mislukking.NietGekeken,
                    bestand + " is een geheime sleutel. Die hoort hier niet te staan. Geef de openbare: sleutel.pub.");
            }
            byte[] sleutel = Lees(tekst);
            if (sleutel == null) throw Geen(bestand);
            return sleutel;
        }

        static Mislukking Geen(string bestand)
        {
            return new Mislukking(Mislukking.NietGekeken,
                bestand + " is geen openbare sleutel van het soort Ed25519 in PEM-vorm. Vraag de maker om sleutel.pub.");
        }

        /// <summary>The 32 bytes in a PEM text; null when it is no such key.</summary>
        public static byte[] Lees(string pem)
        {
            int van = pem.IndexOf(Begin, StringComparison.Ordinal);
            int tot = pem.IndexOf(Einde, StringComparison.Ordinal);
            if (van < 0 || tot < van) return null;
            byte[] spki;
            try
            {
                spki = Convert.FromBase64String(pem.Substring(van + Begin.Length, tot - van - Begin.Length));
            }
            catch (FormatException)
            {
                return null;
            }
            if (spki.Length != Kop.Length + 32) return null;
            for (int plaats = 0; plaats < Kop.Length; plaats++)
            {
                if (spki[plaats] != Kop[plaats]) return null;
            }
            var sleutel = new byte[32];
            Array.Copy(spki, Kop.Length, sleutel, 0, 32);
            Punt punt = Punt.Lees(sleutel);
            return punt == null || punt.IsKlein() ? null : sleutel;
        }
    }
}
