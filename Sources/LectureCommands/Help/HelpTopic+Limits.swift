import Interpreter

extension HelpTopic {
    static var limits: HelpTopic {
        let limits = Limits()
        return HelpTopic(
            name: "limits", summary: "what bounds a run, and how to raise it",
            text: """
                A cell has no files, no network, no clock. What it may use is bounded; a cell that goes beyond is stopped with a
                message, and the rest of the lecture is reported as usual.

                  fuel     \(limits.fuel / 1_000_000) million steps a cell   --fuel MILLIONS, or timeout: SECONDS above a cell
                  memory   \(limits.heapBytes >> 20) MiB of live values       --memory MIB
                  depth    \(limits.callDepth) nested calls          --depth CALLS
                  output   \(limits.outputBytes >> 10) KiB of printed text     --printed KIB

                Fuel counts the steps of the program and the work of the library, so that it stops at the same place on every
                machine; \(Limits.fuelPerSecond / 1_000_000) million are about a second. Each cell has its own, and so has each exercise that is graded.

                """)
    }
}
