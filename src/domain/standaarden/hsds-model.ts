/** The part of HSDS 3.0 (Open Referral, openreferral/specification) that the toolbox fills in. Every id is a UUID. */
export interface HsdsPagina {
  total_items: number;
  total_pages: number;
  page_number: number;
  /** How many there are on this page. */
  size: number;
  first_page: boolean;
  last_page: boolean;
  empty: boolean;
  contents: HsdsDienst[];
}

export interface HsdsDienst {
  id: string;
  name: string;
  description: string;
  url?: string;
  status: HsdsStatus;
  eligibility_description: string;
  /** Years. */
  minimum_age?: number;
  /** Years, up to and including. */
  maximum_age?: number;
  /** Day of the last check, yyyy-mm-dd. */
  assured_date?: string;
  alert?: string;
  organization: { id: string; name: string; description: string };
  service_areas: HsdsGebied[];
  service_at_locations: HsdsVestiging[];
  attributes: HsdsKenmerk[];
}

export type HsdsStatus = 'active' | 'inactive' | 'defunct' | 'temporarily closed';

export interface HsdsGebied {
  id: string;
  name: string;
  /** The code with whose code it is, such as cbs-gemeente:GM0363. */
  extent: string;
  extent_type: 'text';
  uri: string;
}

export interface HsdsVestiging {
  id: string;
  location: { id: string; location_type: 'physical' | 'virtual'; name: string; url?: string };
}

export interface HsdsKenmerk {
  id: string;
  link_type: string;
  link_entity: 'service';
  value?: string;
  taxonomy_term: HsdsTerm;
}

export interface HsdsTerm {
  id: string;
  code: string;
  name: string;
  description: string;
  taxonomy: string;
  taxonomy_id: string;
  language: 'nl';
}
