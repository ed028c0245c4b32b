using System;

namespace Toolbox.Bijwerken
{
    /// <summary>Why a run stops, as a Dutch sentence for the administrator, with its exit code.</summary>
    public sealed class Mislukking : Exception
    {
        /// <summary>The offered set is damaged, incomplete, forged, put back or expired.</summary>
        public const int Geweigerd = 1;

        /// <summary>It could not be looked at: no key, no connection, a login page, a wrong clock, wrong use.</summary>
        public const int NietGekeken = 2;

        /// <summary>It failed on this computer: disk, rights, another run.</summary>
        public const int Hier = 3;

        public readonly int Code;

        public Mislukking(int code, string uitleg)
            : base(uitleg)
        {
            Code = code;
        }
    }
}
