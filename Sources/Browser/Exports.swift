import Interpreter
import Runner

// What the page (or Node, for the specs) calls. Texts travel as UTF-8 bytes in the module's own memory.

@_expose(wasm, "lecture_allocate")
@_cdecl("lecture_allocate")
public func allocate(_ count: Int32) -> UnsafeMutableRawPointer {
    UnsafeMutableRawPointer.allocate(byteCount: max(1, Int(count)), alignment: 8)
}

@_expose(wasm, "lecture_free")
@_cdecl("lecture_free")
public func free(_ pointer: UnsafeMutableRawPointer) {
    pointer.deallocate()
}

/// How wide `Int` is: what runs the specs asks for it, to be sure which build it runs.
@_expose(wasm, "lecture_word_bits")
@_cdecl("lecture_word_bits")
public func wordBits() -> Int32 { Int32(Int.bitWidth) }

/// Runs a plain Swift program on so many million steps, and returns what it printed and what is wrong with it, each after
/// its length.
@_expose(wasm, "lecture_evaluate")
@_cdecl("lecture_evaluate")
public func evaluate(
    _ name: UnsafePointer<UInt8>, _ nameCount: Int32, _ source: UnsafePointer<UInt8>, _ sourceCount: Int32,
    _ millions: Int32
) -> UnsafeMutableRawPointer {
    var limits = Limits()
    limits.fuel = Int64(millions) * 1_000_000
    let evaluation = ProgramEvaluation(
        name: String(decoding: UnsafeBufferPointer(start: name, count: Int(nameCount)), as: UTF8.self),
        source: Array(UnsafeBufferPointer(start: source, count: Int(sourceCount))), limits: limits)
    return packed([evaluation.printed, Array(evaluation.complaints.utf8)])
}

private func packed(_ texts: [[UInt8]]) -> UnsafeMutableRawPointer {
    var count = 0
    for text in texts { count += 4 + text.count }
    let start = allocate(Int32(count))
    var place = start
    for text in texts {
        place.storeBytes(of: UInt32(text.count).littleEndian, as: UInt32.self)
        place += 4
        text.withUnsafeBytes {
            place.copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(place), byteCount: text.count)
        }
        place += text.count
    }
    return start
}
