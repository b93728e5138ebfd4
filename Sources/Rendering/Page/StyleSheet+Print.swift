extension StyleSheet {
    /// Paper: small type, no contents, everything open, nothing cut.
    static let print: StaticString = """
        @page { size: A4; margin: 20mm 18mm; @bottom-center { content: counter(page) " / " counter(pages); font: 8pt sans-serif; } }
        @media print {
          html { font-size: 9.25pt; }
        }
        """
}
