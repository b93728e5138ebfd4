extension StyleSheet {
    /// Fonts, widths and the colours of light; print keeps to these.
    static let tokens: StaticString = """
        :root {
          color-scheme: light dark;
          --serif: Charter, "Bitstream Charter", "Sitka Text", Cambria, Georgia, "Noto Serif", "Liberation Serif", serif;
          --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
          --mono: ui-monospace, "SF Mono", Menlo, "Cascadia Code", Consolas, "DejaVu Sans Mono", "Liberation Mono", monospace;
          --measure: 36rem; --gap: 2.5rem; --margin: 14rem; --contents: 13rem;
          --full: calc(var(--measure) + var(--gap) + var(--margin)); --line: 1px solid var(--rule);
          --page: #fff; --surface: #f6f7f9; --text: #1c2126; --muted: #565f69; --rule: #d5dae0; --edge: #79838e;
          --link: #0b5cad; --visited: #6b3fa0; --good: #1b6e3c; --warn: #8a5300; --bad: #b3261e;
          --keyword: #8b2a80; --type: #0a5a6e; --literal: #a03c00; --string: #1b6e3c; --comment: #5d6670;
          --series-1: #2443b7; --series-2: #d9690b; --series-3: #1f9d78; --series-4: #7a3460; --series-5: #0a7aa3;
          --series-6: #20262c;
        }
        """

    /// The colours of the dark, on screens only.
    static let tokensInTheDark: StaticString = """
        @media screen and (prefers-color-scheme: dark) { :root {
          --page: #14171b; --surface: #1c2026; --text: #dfe3e8; --muted: #a3acb7; --rule: #39414b; --edge: #7d8793;
          --link: #82b4ff; --visited: #c4a7f5; --good: #6fcf97; --warn: #f0b35a; --bad: #ff8f85;
          --keyword: #e29ad9; --type: #7fcbd9; --literal: #f2a979; --string: #8fd3a3; --comment: #98a2ae;
          --series-1: #5b8bfa; --series-2: #ec8614; --series-3: #6fe3b4; --series-4: #b0558c; --series-5: #63bdea;
          --series-6: #eef2f6;
        } }
        """
}
