/** Milliseconds that an answer may take to count as immediate. */
const geduld = 60;

/** The answer if it comes at once; nothing when it takes longer, or fails. */
export function meteen<Answer>(answer: Promise<Answer>): Promise<Answer | undefined> {
  const stilte = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), geduld));
  return Promise.race([answer.catch(() => undefined), stilte]);
}
