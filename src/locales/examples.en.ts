/** What example rows say of themselves. */
export const examplesEn = {
  exampleNote:
    'Example row: no total counts it. Edit it to keep it, or remove the examples from the PAC sidebar.',
  exampleNoneLeft: 'Every example of the “{tab}” tab is already shown. Remove them to see them again.',
} as const;
