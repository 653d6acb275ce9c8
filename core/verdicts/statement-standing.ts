import type { Speaker } from '../claims/speakers.ts';
import type { Officer } from '../pack/people-index.ts';

/** How the one who is said to speak stands to the author of a statement. */
export type Standing = 'own' | 'company' | 'otherOfficer' | 'stranger';

/** How a speaker stands to the author of a statement; `own` also where the author may be the one who speaks. */
export function standingOf(speaker: Speaker, author: Officer): Standing {
  if (speaker.perhaps.some(({ id }) => id === author.id)) return 'own';
  if (speaker.officer) return speaker.officer.id === author.id ? 'own' : 'otherOfficer';
  return speaker.party === author.party ? 'company' : 'stranger';
}
