/** What the site calls itself. */
export const siteNaam = 'Toolbox Thuiszitters';

/** The address at which a public copy stands, unless the builder gives another with the variable TOOLBOX_SITE. */
export const standaardSite = 'https://toolbox-thuiszitters.example';
