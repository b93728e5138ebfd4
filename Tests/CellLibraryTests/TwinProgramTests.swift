import Testing

/// Programs print the same to the byte in cells and natively: the same bits, and the same words for every value.
@Suite(.serialized) struct TwinProgramTests {
    static let programs = [
        TwinProgram(name: "Backprop", run: backprop), TwinProgram(name: "Layers", run: layers),
        TwinProgram(name: "Recurrent", run: recurrent), TwinProgram(name: "Training", run: training),
        TwinProgram(name: "Boosting", run: boosting), TwinProgram(name: "Classics", run: classics),
        TwinProgram(name: "GridWorlds", run: gridWorlds), TwinProgram(name: "Agents", run: agents),
        TwinProgram(name: "Fractions", run: fractions), TwinProgram(name: "TensorTour", run: tensorTour),
        TwinProgram(name: "TensorSlices", run: tensorSlices),
    ]

    @Test(arguments: programs)
    func printsTheSameInCells(program: TwinProgram) throws {
        let native = program.nativeOutput
        #expect(native.count > 100)
        #expect(try program.cellOutput() == native)
    }
}
