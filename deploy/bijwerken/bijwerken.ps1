<#
.SYNOPSIS
Werkt een eigen kopie van de toolbox bij, of laat de kopie zoals zij is.

.DESCRIPTION
Haalt de nieuwste versie op, gaat na of alles heel is en van de maker komt, en zet haar pas dan in een keer op haar plaats.
Gaat er iets mis, dan blijft de kopie die er stond staan, byte voor byte. De laatste regel zegt dat dan.

Nodig: Windows PowerShell 5.1 met .NET Framework 4.5 of nieuwer. Er hoeft niets te worden geinstalleerd.
De map 'windows' met de C#-bestanden moet naast dit script staan.

Naast de map van de kopie (hier: toolbox) komen te staan:
  toolbox.nieuw    de versie die wordt gemaakt; een onderbroken ronde gaat hier verder
  toolbox.vorige   de versie van hiervoor, voor -Terug
  toolbox.stand    welke versie het laatst is aanvaard; bewaar dit bestand
  toolbox.slot     houdt een tweede ronde tegen; is leeg

Uitgang:
  0  de kopie is bij of bijgewerkt
  1  het aanbod is geweigerd: beschadigd, onvolledig, gemengd, vervalst, teruggezet of verlopen
  2  er kon niet worden gekeken: geen sleutel, geen verbinding, aanmeldpagina, klok verkeerd, opdracht verkeerd
  3  het lukte op deze computer niet: schijf vol, geen rechten, andere ronde bezig, map in gebruik

.PARAMETER Bron
Waar de nieuwe versie vandaan komt: het https-adres van de site, een map, of een zip (toolbox-<versie>.zip).

.PARAMETER Doel
De map die de webserver laat zien. Geef een eigen map; ernaast moet ruimte zijn voor twee kopieen.

.PARAMETER Sleutel
Het bestand sleutel.pub van de maker. Haal het langs een andere weg dan de kopie zelf.

.PARAMETER Ook
Een pad in de kopie dat niet bij de site hoort en mee moet naar de nieuwe versie, zoals web.config. Meer paden: met een komma ertussen.

.PARAMETER Proef
Zegt wat er zou gebeuren en verandert niets.

.PARAMETER Terug
Zet de vorige versie terug, nadat is nagegaan dat zij heel is.

.EXAMPLE
powershell.exe -NoProfile -File bijwerken.ps1 -Bron https://voorbeeld.nl/toolbox/ -Doel D:\sites\toolbox -Sleutel D:\beheer\sleutel.pub

.EXAMPLE
powershell.exe -NoProfile -File bijwerken.ps1 -Bron E:\toolbox-2026.11.22-1.zip -Doel D:\sites\toolbox -Sleutel D:\beheer\sleutel.pub -Ook web.config

.NOTES
Zegt Windows dat het script niet mag worden uitgevoerd, kijk het dan na en geef het vrij met:
  Get-ChildItem -Recurse <map van dit script> | Unblock-File
Gebruikt wordt de proxy van de gebruiker die het script uitvoert. Een geplande taak als SYSTEM heeft er meestal geen.
#>
# Niets is hier verplicht: wat ontbreekt, meldt de kern met uitgang 2. PowerShell zelf zou met 1 stoppen, en dat betekent iets anders.
[CmdletBinding()]
param(
    [string] $Bron = '',
    [string] $Doel = '',
    [string] $Sleutel = '',
    [string[]] $Ook = @(),
    [switch] $Proef,
    [switch] $Terug
)

Set-StrictMode -Version 2
$ErrorActionPreference = 'Stop'

$taalmodus = $ExecutionContext.SessionState.LanguageMode
if ("$taalmodus" -ne 'FullLanguage') {
    Write-Host "Deze computer staat geen eigen programmacode toe in PowerShell (taalmodus $taalmodus)."
    Write-Host 'Vraag de beheerder om dit script toe te staan, bijvoorbeeld met een regel in AppLocker of met een handtekening.'
    Write-Host "De kopie in $Doel is niet veranderd."
    exit 2
}

if ($PSVersionTable.PSVersion.Major -gt 5) {
    Write-Host 'Dit script is voor Windows PowerShell 5.1. Start het met powershell.exe in plaats van pwsh.exe.'
    Write-Host "De kopie in $Doel is niet veranderd."
    exit 2
}

try {
    if (-not ('Toolbox.Bijwerken.Programma' -as [type])) {
        # Met de volle plaats van deze bibliotheken kan de compiler zich niet vergissen.
        $bibliotheken = 'System.Numerics', 'System.IO.Compression' | ForEach-Object {
            [System.Reflection.Assembly]::LoadWithPartialName($_).Location
        }
        $kern = Get-ChildItem -LiteralPath (Join-Path $PSScriptRoot 'windows') -Filter '*.cs' | ForEach-Object { $_.FullName }
        Add-Type -LiteralPath $kern -ReferencedAssemblies $bibliotheken -IgnoreWarnings
    }

    # .NET heeft een eigen huidige map; PowerShell weet wat een pad hier betekent.
    $paden = $ExecutionContext.SessionState.Path
    $opdracht = New-Object Toolbox.Bijwerken.Opdracht
    if ($Doel) { $opdracht.Doel = $paden.GetUnresolvedProviderPathFromPSPath($Doel) }
    if ($Sleutel) { $opdracht.Sleutel = $paden.GetUnresolvedProviderPathFromPSPath($Sleutel) }
    # Achter -File komt een lijst met komma's als een woord binnen.
    $opdracht.Ook = [string[]] @($Ook | ForEach-Object { $_ -split ',' } | Where-Object { $_ })
    $opdracht.Proef = $Proef.IsPresent
    $opdracht.Terug = $Terug.IsPresent
    if ($Bron -match '://') { $opdracht.Bron = $Bron }
    elseif ($Bron) { $opdracht.Bron = $paden.GetUnresolvedProviderPathFromPSPath($Bron) }

    $code = [Toolbox.Bijwerken.Programma]::Voer($opdracht, [Action[string]] { param($regel) Write-Host $regel })
}
catch {
    Write-Host "Het script kon op deze computer niet worden uitgevoerd: $($_.Exception.Message)"
    Write-Host "De kopie in $Doel is niet veranderd."
    exit 3
}
exit $code
