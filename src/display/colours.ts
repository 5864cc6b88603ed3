import type { Outcome } from '../evaluate/index.ts'

/** Colours that people who see no red or no green tell apart (the palette of Okabe and Ito). */
export const colours = {
  better: '#0072B2',
  good: '#56B4E9',
  warning: '#E69F00',
  bad: '#D55E00',
  open: '#8C8C8C',
  ink: '#222222',
} as const

/** The colour of an outcome; the word for it always stands beside. */
export const outcomeColours: Readonly<Record<Outcome, string>> = {
  exceeded: colours.better,
  ahead: colours.better,
  met: colours.good,
  onPace: colours.good,
  nearlyMet: colours.warning,
  behind: colours.warning,
  missed: colours.bad,
  pending: colours.open,
  undetermined: colours.open,
}
