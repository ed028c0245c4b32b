using System;
using System.IO;
using System.Security.Cryptography;
using System.Text;

namespace Toolbox.Bijwerken
{
    /// <summary>Hashes, by the implementations that are also allowed where Windows only accepts certified ones (FIPS).</summary>
    public static class Som
    {
        // By name: a reference to System.Core would come twice in the compiler call of PowerShell 5.1.
        static HashAlgorithm Goedgekeurd(string naam)
        {
            return CryptoConfig.CreateFromName("System.Security.Cryptography." + naam) as HashAlgorithm;
        }

        public static HashAlgorithm Sha256()
        {
            return Goedgekeurd("SHA256CryptoServiceProvider") ?? SHA256.Create();
        }

        public static HashAlgorithm Sha512()
        {
            return Goedgekeurd("SHA512CryptoServiceProvider") ?? SHA512.Create();
        }

        /// <summary>Small hexadecimal digits.</summary>
        public static string Hex(byte[] bytes)
        {
            var tekst = new StringBuilder(bytes.Length * 2);
            foreach (byte een in bytes) tekst.Append(een.ToString("x2"));
            return tekst.ToString();
        }

        public static string VanBytes(byte[] bytes)
        {
            using (var som = Sha256()) return Hex(som.ComputeHash(bytes));
        }

        public static string VanBestand(string pad)
        {
            using (var som = Sha256())
            using (var stroom = new FileStream(pad, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 65536))
            {
                return Hex(som.ComputeHash(stroom));
            }
        }
    }
}
