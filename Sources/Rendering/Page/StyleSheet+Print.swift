extension StyleSheet {
    /// Paper: small type, no contents, everything open, nothing cut.
    static let print: StaticString = """
        @page { size: A4; margin: 20mm 18mm; @bottom-center { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #565f69; } }
        @media print {
          :root { --surface: #fff; }
          html { font-size: 9.25pt; }
          .page { display: block; max-width: none; width: auto; padding: 0; }
          main { max-width: var(--measure); margin: 0 auto; }
          .contents, .skip, .cell > details > summary, .data, [role=doc-backlink] { display: none; }
          header { padding-top: 0; }
          p, li { orphans: 3; widows: 3; }
          .cell, .step, .callout, .formula, .code, .verdicts, figure, tr, .frames > li { break-inside: avoid; }
          .cell:has(.steps), .cell:has(figure), figure:has(.frames) { break-inside: auto; box-decoration-break: clone; }
          .frames + figcaption { break-before: avoid; }
          .head, .code:has(+ .output), .step > .label, p:has(+ .formula), p:has(+ .cell) { break-after: avoid; }
          .cell:has(figure) > .code { break-after: auto; }
          pre { white-space: pre-wrap; }
          .scroller, .inline { overflow: visible; }
          .listing { border: var(--line); }
          figure { max-width: 32rem; }
          ::details-content { content-visibility: visible; block-size: auto; }
          main .note { float: none; width: auto; margin: .5rem 0 .75rem; padding-left: 1rem; border-left: var(--line); }
          .reference::after { content: " (p. " target-counter(attr(href url), page) ")"; }
        }
        """
}
