/** What stands around the questions. */
export const situatievragen = {
  lijst: 'Kies wat bij u past. U ziet dan welke stappen u kunt zetten.',
  vraag: 'Kruis aan wat bij u past. Meer dan één mag. Onder de lijst ziet u dan uw stappen.',
  privacy: 'Uw antwoorden blijven op dit scherm. Er wordt niets bewaard of verstuurd.',
} as const;

/** What the answers lead to, in one sentence; `eerste` is the first step that fits, in words. */
export const beginzin = (aantal: number, eerste: string): string =>
  aantal === 1 ? `Dit is uw stap: ${eerste}.` : `Er zijn ${aantal} stappen voor u. Begin met ${eerste}.`;
