import Diagnostics
import Formulas
import Testing

@Suite struct TeXReaderTests {
    @Test(arguments: FormulaSamples.decks + FormulaSamples.further)
    func samplesReadWithoutDiagnostics(sample: FormulaSamples.Sample) {
        let reading = TeXReader().read(sample.source)
        for diagnostic in reading.diagnostics {
            Issue.record("\(diagnostic.message) at \(diagnostic.range.lower.offset)")
        }
    }

    @Test(arguments: FormulaSamples.decks + FormulaSamples.further)
    func whatIsWrittenReadsBackTheSame(sample: FormulaSamples.Sample) {
        let formula = TeXReader().read(sample.source).formula
        let written = TeXWriter.string(formula)
        let again = TeXReader().read(written)
        #expect(again.formula == formula, "\(written)")
        #expect(TeXWriter.string(again.formula) == written)
        #expect(again.diagnostics.isEmpty, "\(written)")
    }
}
