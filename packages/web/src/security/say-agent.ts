import Bowser from 'bowser'

/** A browser by its name and system, from what it calls itself; null where it says nothing known. */
export function sayAgent(agent: string): string | null {
  if (agent === '') return null
  const { browser, os } = Bowser.parse(agent)
  const words = [browser.name, os.name].filter((word) => word !== undefined && word !== '')
  return words.length === 0 ? null : words.join(' · ')
}
