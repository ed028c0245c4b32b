using System;
using System.Numerics;

namespace Toolbox.Bijwerken
{
    /// <summary>Numbers as bytes, lowest byte first, as RFC 8032 writes them.</summary>
    public static class Getal
    {
        /// <summary>Never negative: BigInteger takes the highest bit for a sign, so a zero byte goes behind it.</summary>
        public static BigInteger Lees(byte[] bytes)
        {
            var ruim = new byte[bytes.Length + 1];
            Array.Copy(bytes, ruim, bytes.Length);
            return new BigInteger(ruim);
        }

        /// <summary>A number from 0 up to 2^256, in 32 bytes.</summary>
        public static byte[] Bytes32(BigInteger getal)
        {
            byte[] ruw = getal.ToByteArray();
            var bytes = new byte[32];
            Array.Copy(ruw, bytes, Math.Min(ruw.Length, 32));
            return bytes;
        }
    }
}
