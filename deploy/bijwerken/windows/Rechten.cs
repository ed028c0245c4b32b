using System;
using System.IO;
using System.Security.AccessControl;

namespace Toolbox.Bijwerken
{
    /// <summary>Gives the folder of a new version the permissions of the old one, or the web server could not read it.</summary>
    public static class Rechten
    {
        /// <summary>Answers whether it worked; when not, the new folder has those of the folder above.</summary>
        public static bool NeemOver(string van, string naar)
        {
            if (Environment.OSVersion.Platform != PlatformID.Win32NT) return true;
            try
            {
                DirectorySecurity oud = Directory.GetAccessControl(van, AccessControlSections.Access);
                var nieuw = new DirectorySecurity();
                nieuw.SetSecurityDescriptorBinaryForm(oud.GetSecurityDescriptorBinaryForm(), AccessControlSections.Access);
                Directory.SetAccessControl(naar, nieuw);
                return true;
            }
            catch (SystemException)
            {
                return false;
            }
        }
    }
}
