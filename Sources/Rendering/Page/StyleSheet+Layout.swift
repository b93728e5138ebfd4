extension StyleSheet {
    /// The three layouts: contents, text and margin; text and margin; one column.
    static let layout: StaticString = """
        .skip { position: absolute; left: -100vw; background: var(--page); padding: .5rem 1rem; z-index: 1; }
        .skip:focus { left: 0; }
        .page { max-width: var(--measure); margin: 0 auto; padding: 0 1.25rem 4rem; }
        header { padding: 2rem 0 1.25rem; }
        .kicker, .subtitle, .byline { margin: 0 0 .5rem; }
        .kicker { font-weight: 650; }
        .subtitle { font-size: 1.25rem; line-height: 1.4; color: var(--muted); }
        .banner { margin: 0 0 1.75rem; padding: .5rem 1rem; border: 1px solid; border-left-width: 4px; color: var(--warn); font-weight: 650; }
        .scroller { overflow-x: auto; animation: more linear; animation-timeline: scroll(self inline); }
        @keyframes more {
          from { box-shadow: inset -.7em 0 .7em -.7em var(--edge); }
          5%, 95% { box-shadow: inset -.7em 0 .7em -.7em var(--edge), inset .7em 0 .7em -.7em var(--edge); }
          to { box-shadow: inset .7em 0 .7em -.7em var(--edge); }
        }
        .wide { clear: both; }
        @media (min-width: 58rem) {
          .page { max-width: var(--full); }
          .wide, :is(main, section) > .cell:has(.vast) { width: var(--full); }
          main, nav { max-width: var(--measure); }
        }
        @media (min-width: 74rem) {
          .page { display: grid; grid-template-columns: var(--contents) var(--measure) var(--margin); column-gap: var(--gap); max-width: none; width: fit-content; }
          main { grid-column: 2; }
          header { padding-top: 3rem; }
        }
        """

    /// The list of headings: folded above the text, or beside it where there is room, where it follows the reader.
    static let contents: StaticString = """
        .contents { padding-top: 1.25rem; }
        .contents ol { list-style: none; margin: 0; padding: 0 0 0 1.1rem; }
        .contents details > ol { padding: 0; }
        .contents li { margin: .4rem 0; }
        .contents a { color: inherit; text-decoration: none; display: flex; gap: .5em; }
        .contents a:hover { color: var(--link); text-decoration: underline; }
        @media (min-width: 74rem) {
          .contents { position: sticky; top: 0; max-height: 100vh; box-sizing: border-box; overflow-y: auto; padding: 3.2rem 0 2rem; align-self: start; scroll-target-group: auto; }
          .contents a:target-current { color: var(--text); font-weight: 650; }
          @supports selector(::details-content) {
            .contents summary { display: none; }
            .contents ::details-content { content-visibility: visible; block-size: auto; }
          }
        }
        """

    /// Asides: in the margin on the line they belong to, or indented after it.
    static let notes: StaticString = """
        .note { display: block; margin: .5rem 0 .75rem; padding-left: 1rem; border-left: var(--line); }
        .note p { margin: 0 0 .5em; }
        .mark { text-decoration: none; padding: 0 .1em; }
        @media (min-width: 58rem) {
          main > p > .note, section > p > .note, main > :is(ul, ol) > li .note { float: right; clear: right; width: var(--margin); margin: .2rem calc(-1 * (var(--gap) + var(--margin))) 1rem 0; padding: 0; border: 0; }
        }
        """
}
