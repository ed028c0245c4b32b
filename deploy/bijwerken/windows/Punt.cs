using System;
using System.Numerics;

namespace Toolbox.Bijwerken
{
    /// <summary>
    /// A point of edwards25519 in extended coordinates (RFC 8032, 5.1.4). Only public values pass here, so nothing has
    /// to take the same time for every value.
    /// </summary>
    public sealed class Punt
    {
        static readonly BigInteger Priem = BigInteger.Pow(2, 255) - 19;
        static readonly BigInteger D = Rest(-121665 * Omgekeerde(121666));
        static readonly BigInteger DubbelD = Rest(2 * D);
        static readonly BigInteger WortelVanMinEen = BigInteger.ModPow(2, (Priem - 1) / 4, Priem);

        public static readonly Punt Nul = new Punt(0, 1, 1, 0);
        public static readonly Punt Basis = MaakBasis();

        readonly BigInteger x, y, z, t;

        Punt(BigInteger x, BigInteger y, BigInteger z, BigInteger t)
        {
            this.x = x;
            this.y = y;
            this.z = z;
            this.t = t;
        }

        static BigInteger Rest(BigInteger getal)
        {
            BigInteger rest = BigInteger.Remainder(getal, Priem);
            return rest.Sign < 0 ? rest + Priem : rest;
        }

        static BigInteger Omgekeerde(BigInteger getal)
        {
            return BigInteger.ModPow(Rest(getal), Priem - 2, Priem);
        }

        static Punt MaakBasis()
        {
            byte[] vorm = Getal.Bytes32(Rest(4 * Omgekeerde(5)));
            return Lees(vorm);
        }

        /// <summary>
        /// Reads 32 bytes. Null when they are no point, or a point in another spelling than the only one (RFC 8032, 5.1.3).
        /// </summary>
        public static Punt Lees(byte[] vorm)
        {
            var kopie = (byte[])vorm.Clone();
            bool oneven = (kopie[31] & 0x80) != 0;
            kopie[31] &= 0x7f;
            BigInteger y = Getal.Lees(kopie);
            if (y >= Priem) return null;
            BigInteger u = Rest(y * y - 1);
            BigInteger v = Rest(D * y * y + 1);
            BigInteger v3 = Rest(v * v * v);
            BigInteger macht = BigInteger.ModPow(Rest(u * v3 * v3 * v), (Priem - 5) / 8, Priem);
            BigInteger x = Rest(u * v3 * macht);
            BigInteger proef = Rest(v * x * x);
            if (proef != u)
            {
                if (proef != Rest(-u)) return null;
                x = Rest(x * WortelVanMinEen);
            }
            if (x.IsZero && oneven) return null;
            if (x.IsEven == oneven) x = Rest(-x);
            return new Punt(x, y, 1, Rest(x * y));
        }

        /// <summary>The one spelling of this point, in 32 bytes.</summary>
        public byte[] Schrijf()
        {
            BigInteger een = Omgekeerde(z);
            byte[] vorm = Getal.Bytes32(Rest(y * een));
            if (!Rest(x * een).IsEven) vorm[31] |= 0x80;
            return vorm;
        }

        public Punt Tegengesteld()
        {
            return new Punt(Rest(-x), y, z, Rest(-t));
        }

        public Punt Plus(Punt ander)
        {
            BigInteger a = Rest((y - x) * (ander.y - ander.x));
            BigInteger b = Rest((y + x) * (ander.y + ander.x));
            BigInteger c = Rest(Rest(t * DubbelD) * ander.t);
            BigInteger d = Rest(2 * z * ander.z);
            return Uit(b - a, d - c, d + c, b + a);
        }

        public Punt Dubbel()
        {
            BigInteger a = Rest(x * x);
            BigInteger b = Rest(y * y);
            BigInteger h = a + b;
            BigInteger g = a - b;
            BigInteger som = x + y;
            return Uit(h - Rest(som * som), Rest(2 * z * z) + g, g, h);
        }

        /// <summary>Whether eight times this point is nothing. No maker has such a key or makes such a signature.</summary>
        public bool IsKlein()
        {
            Punt acht = Dubbel().Dubbel().Dubbel();
            return acht.x.IsZero && acht.y == acht.z;
        }

        static Punt Uit(BigInteger e, BigInteger f, BigInteger g, BigInteger h)
        {
            return new Punt(Rest(e * f), Rest(g * h), Rest(f * g), Rest(e * h));
        }

        /// <summary>a times this point plus b times the other, both sums in one pass.</summary>
        public Punt MaalPlus(BigInteger a, Punt ander, BigInteger b)
        {
            Punt samen = Plus(ander);
            byte[] bitsA = Getal.Bytes32(a);
            byte[] bitsB = Getal.Bytes32(b);
            Punt som = Nul;
            for (int bit = 255; bit >= 0; bit--)
            {
                som = som.Dubbel();
                bool inA = (bitsA[bit / 8] >> (bit % 8) & 1) != 0;
                bool inB = (bitsB[bit / 8] >> (bit % 8) & 1) != 0;
                if (inA && inB) som = som.Plus(samen);
                else if (inA) som = som.Plus(this);
                else if (inB) som = som.Plus(ander);
            }
            return som;
        }
    }
}
