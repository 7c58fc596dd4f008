/** What 'Create newsmark.yaml' writes: every field that one is likely to want, those with a good default commented out. */
export const STARTER = `# Settings of this corpus for Newsmark. They hold for every article below this folder
# and travel with it, so that two people see the same.
version: 1

# Which files are articles, as globs relative to this folder. What .gitignore names is left out anyway.
articles:
  - "**/*.txt"
  - "**/*.md"
exclude:
  - README.md

# Who is who: names, aliases and roles of the people and bodies that these articles are about.
# actors:
#   - actors.yaml

# Where decisions about an article are kept: story.txt has story.txt.marks.yaml beside it.
marks: "{path}.marks.yaml"

# How loudly each rule speaks: off, hint, information, warning or error.
# A rule that is not named keeps its own level.
# rules:
#   unattributed-claim: information
#   non-article-text: off

# Levels that go together: gentle for authors, newsroom, research to have everything listed.
# preset: newsroom

# Bodies that need no further introduction as a source.
# knownSources:
#   - Harbour Office

# Words of sentences that may stand without a source; * stands for any words.
# mayStandUnsourced:
#   - high tide at *

# Fact-checks: the house's ratings from the best to the worst, and whether a verdict needs a second person.
# ratings: [correct, missing-context, misleading, refuted, unverifiable]
# secondReview: true

# What is gone through before an article goes out.
# checklist:
#   - Was the other side asked?

# Evidence that stays out of git and of every sheet lies in these files, which .gitignore names.
# privateEvidence: "{path}.private.yaml"

language: en
`;
