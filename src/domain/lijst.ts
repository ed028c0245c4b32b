import type { Inhoudsoort } from './insluiten/inhoudsoort.ts';
import type { Gebied } from './regio/gebied.ts';
import { doelgroepen } from './taxonomy/doelgroep.ts';
import { themas } from './taxonomy/thema.ts';
import { typen } from './taxonomy/type.ts';
import type { Vermelding } from './vermelding.ts';

/** A page with a list: what stands above it, where it is and what is on it, in that order. */
export interface Lijst {
  titel: string;
  /** What it is called where nothing around it says so, as on another site. */
  voluit: string;
  /** What can be on it. */
  inhoud: Inhoudsoort;
  /** Address of the page from the root of the site, such as "/themas/verzuim.html". */
  adres: string;
  vermeldingen: readonly Vermelding[];
}

type Inhoud = readonly Vermelding[];

/** Everything. */
export const toolboxlijst = (vermeldingen: Inhoud): Lijst => ({
  titel: 'Toolbox',
  voluit: 'Materialen en initiatieven over thuiszitten',
  inhoud: 'alles',
  adres: '/toolbox.html',
  vermeldingen,
});

/** All initiatieven, in the order of their own page. */
export const initiatievenlijst = (vermeldingen: Inhoud): Lijst => ({
  titel: 'Initiatieven in de buurt',
  voluit: 'Alle initiatieven',
  inhoud: 'initiatieven',
  adres: '/initiatieven.html',
  vermeldingen,
});

/** A type holds one kind for ever: the addresses of what others show of it follow from its name, also once it is gone. */
const inhoudVanType = (type: string): Inhoudsoort => (type === 'initiatief' ? 'initiatieven' : 'materialen');

/** Everything of one type. */
export const typelijst = (type: keyof typeof typen, vermeldingen: Inhoud): Lijst => ({
  titel: typen[type].meervoud,
  voluit: `${typen[type].meervoud} over thuiszitten`,
  inhoud: inhoudVanType(type),
  adres: `/typen/${type}.html`,
  vermeldingen,
});

/** Everything for one doelgroep. */
export const doelgroeplijst = (groep: keyof typeof doelgroepen, vermeldingen: Inhoud): Lijst => ({
  titel: `Voor: ${doelgroepen[groep].toLowerCase()}`,
  voluit: `Materialen en initiatieven voor de doelgroep ${doelgroepen[groep].toLowerCase()}`,
  inhoud: 'alles',
  adres: `/doelgroepen/${groep}.html`,
  vermeldingen,
});

/** Everything about one thema. */
export const themalijst = (thema: keyof typeof themas, vermeldingen: Inhoud): Lijst => ({
  titel: `Thema: ${themas[thema].toLowerCase()}`,
  voluit: `Materialen en initiatieven over het thema ${themas[thema].toLowerCase()}`,
  inhoud: 'alles',
  adres: `/themas/${thema}.html`,
  vermeldingen,
});

/** Everything found under one region. */
export const regiolijst = (gebied: Gebied, vermeldingen: Inhoud): Lijst => ({
  titel: gebied.volledigeNaam,
  voluit: gebied.volledigeNaam,
  inhoud: 'alles',
  adres: `/regios/${gebied.code}.html`,
  vermeldingen,
});

/** What is left of a list that no longer exists: nothing, at the address (without .html) that others still follow. */
export const vervallenLijst = (id: string): Lijst => ({
  titel: 'Deze lijst bestaat niet meer',
  voluit: 'Een lijst die niet meer bestaat',
  inhoud: id.startsWith('typen/') ? inhoudVanType(id.slice('typen/'.length)) : 'alles',
  adres: `/${id}.html`,
  vermeldingen: [],
});

/** The address of the feed of a list: that of its page with another ending, the one by which every server knows XML. */
export const feedAdres = (adres: string): string => adres.replace(/\.html$/, '.xml');
