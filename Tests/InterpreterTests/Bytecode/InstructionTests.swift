import Testing

@testable import Interpreter

@Suite struct InstructionTests {
    @Test func anInstructionIsEightBytes() {
        #expect(MemoryLayout<Instruction>.size == 8)
        #expect(MemoryLayout<Instruction>.stride == 8)
    }

    @Test func wideOperandsKeepTheirSign() {
        for value in [0, 1, -1, 70_000, -70_000, Int(Int32.max), Int(Int32.min)] {
            #expect(Instruction(.jump, wide: value).wide == value)
        }
    }

    @Test func everyOpcodeHasItsName() {
        #expect(OpcodeNames.all.count == Opcode.allCases.count)
        #expect(OpcodeNames.all[Int(Opcode.addInt.rawValue)] == "addInt")
        #expect(OpcodeNames.all[Int(Opcode.finish.rawValue)] == "finish")
    }

    @Test func disassembly() {
        #expect(
            Disassembler.text(HandAssembled.fib(number: 0)) == """
                func fib(_:): 6 scalars, 0 objects, owned from 0
                    0  jumpIfGreaterEqualImmediate s1 #2 →2
                    1  returnScalar s1
                    2  addImmediate s4 s1 #-1
                    3  call #0 s3 o0
                    4  addImmediate s5 s1 #-2
                    5  call #0 s4 o0
                    6  addInt s0 s3 s4
                    7  returnPlain

                """)
    }
}
