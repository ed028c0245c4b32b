/** The outline of the country, CC BY 4.0 (MapSVG): the package has no types of its own. */
declare module '@svg-maps/netherlands' {
  const kaart: { viewBox: string; locations: readonly { id: string; name: string; path: string }[] };
  export default kaart;
}
