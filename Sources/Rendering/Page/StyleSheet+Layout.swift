extension StyleSheet {
    /// The three layouts: contents, text and margin; text and margin; one column.
    static let layout: StaticString = """
        .skip { position: absolute; left: -100vw; background: var(--page); padding: .5rem 1rem; z-index: 1; }
        .skip:focus { left: 0; }
        .page { max-width: var(--measure); margin: 0 auto; padding: 0 1.25rem 4rem; }
        header { padding: 3rem 0 1rem; }
        .kicker, .subtitle, .byline { margin: 0 0 .5rem; }
        .kicker { font: 650 .875rem/1.45 var(--sans); color: var(--muted); }
        .subtitle { font-size: 1.25rem; line-height: 1.4; color: var(--muted); text-wrap: pretty; }
        .scroller { overflow-x: auto; }
        .wide { clear: both; }
        @media (min-width: 58rem) {
          .page { max-width: calc(var(--measure) + var(--gap) + var(--margin)); }
          main, nav { max-width: var(--measure); }
          .wide { width: calc(var(--measure) + var(--gap) + var(--margin)); }
        }
        @media (min-width: 74rem) {
          .page { display: grid; grid-template-columns: var(--contents) var(--measure) var(--margin); column-gap: var(--gap); max-width: none; width: fit-content; }
        }
        """

    /// The list of headings: folded above the text, or beside it where there is room.
    static let contents: StaticString = """
        .contents { padding-top: 1.5rem; }
        .contents ol { list-style: none; margin: 0; padding: 0 0 0 1rem; }
        .contents > details > ol { padding: 0; }
        .contents li { margin: .4rem 0; }
        .contents a { color: inherit; text-decoration: none; }
        .contents a:hover { color: var(--link); text-decoration: underline; }
        .contents .number { margin-right: .4em; }
        @media (min-width: 74rem) {
          .contents { position: sticky; top: 0; max-height: 100vh; box-sizing: border-box; overflow-y: auto; padding: 3.25rem 0 2rem; scroll-target-group: auto; }
          .contents a:target-current { color: var(--text); font-weight: 650; }
          @supports selector(::details-content) {
            .contents summary { display: none; }
            .contents details::details-content { content-visibility: visible; block-size: auto; }
          }
        }
        """

    /// Asides: in the margin on the line they belong to, or indented after it.
    static let notes: StaticString = """
        .note { display: block; margin: .5rem 0 .75rem; padding-left: 1rem; border-left: 1px solid var(--rule); font-size-adjust: ex-height .52; }
        .note p { margin: 0 0 .5em; }
        .mark { text-decoration: none; padding: 0 .1em; }
        @media (min-width: 58rem) {
          main > p > .note, main > section > p > .note, main li .note { float: right; clear: right; width: var(--margin); margin: .2rem calc(-1 * (var(--gap) + var(--margin))) 1rem 0; padding: 0; border: 0; }
        }
        """
}
