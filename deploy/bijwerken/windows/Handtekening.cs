using System;
using System.Numerics;

namespace Toolbox.Bijwerken
{
    /// <summary>
    /// Verifies Ed25519 (RFC 8032, 5.1.7), which .NET Framework does not have. Strict: S below the order of the group,
    /// every point in its one spelling and none of small order, and the equation without cofactor, as OpenSSL 3.5 does.
    /// </summary>
    public static class Handtekening
    {
        static readonly BigInteger Orde =
            BigInteger.Pow(2, 252) + BigInteger.Parse("27742317777372353535851937790883648493");

        /// <summary>Whether these 64 bytes are the signature of exactly this message by the owner of this key (32 bytes).</summary>
        public static bool Klopt(byte[] bericht, byte[] handtekening, byte[] sleutel)
        {
            if (handtekening.Length != 64 || sleutel.Length != 32) return false;
            byte[] r = Deel(handtekening, 0);
            BigInteger s = Getal.Lees(Deel(handtekening, 32));
            // Without this bound, anybody could make a second signature from the first.
            if (s >= Orde) return false;
            Punt openbaar = Punt.Lees(sleutel);
            if (openbaar == null || openbaar.IsKlein()) return false;
            BigInteger k = Uitdaging(r, sleutel, bericht);
            Punt hoort = Punt.Basis.MaalPlus(s, openbaar.Tegengesteld(), k);
            return Gelijk(hoort.Schrijf(), r) && !hoort.IsKlein();
        }

        /// <summary>
        /// Whether a text (the bytes of manifest.json.sig) is that signature: base64 on one line, spelled in the one way.
        /// </summary>
        public static bool TekstKlopt(byte[] bericht, byte[] tekst, byte[] sleutel)
        {
            if (tekst.Length != 89 || tekst[88] != (byte)'\n') return false;
            var letters = new char[88];
            for (int plaats = 0; plaats < 88; plaats++)
            {
                if (!IsBase64(tekst[plaats]) && !(plaats >= 86 && tekst[plaats] == (byte)'=')) return false;
                letters[plaats] = (char)tekst[plaats];
            }
            string vorm = new string(letters);
            if (!vorm.EndsWith("==", StringComparison.Ordinal) || vorm[85] == '=') return false;
            byte[] ruw = Convert.FromBase64String(vorm);
            // The last letter has bits to spare: only zeros there are the one spelling.
            return Convert.ToBase64String(ruw) == vorm && Klopt(bericht, ruw, sleutel);
        }

        static bool IsBase64(byte een)
        {
            return een >= 'A' && een <= 'Z' || een >= 'a' && een <= 'z' || een >= '0' && een <= '9' || een == '+' || een == '/';
        }

        static BigInteger Uitdaging(byte[] r, byte[] sleutel, byte[] bericht)
        {
            using (var som = Som.Sha512())
            {
                som.TransformBlock(r, 0, 32, r, 0);
                som.TransformBlock(sleutel, 0, 32, sleutel, 0);
                som.TransformFinalBlock(bericht, 0, bericht.Length);
                return BigInteger.Remainder(Getal.Lees(som.Hash), Orde);
            }
        }

        static byte[] Deel(byte[] bytes, int vanaf)
        {
            var deel = new byte[32];
            Array.Copy(bytes, vanaf, deel, 0, 32);
            return deel;
        }

        static bool Gelijk(byte[] een, byte[] ander)
        {
            for (int plaats = 0; plaats < 32; plaats++)
            {
                if (een[plaats] != ander[plaats]) return false;
            }
            return true;
        }
    }
}
