import Foundation
import Testing

@testable import Rendering

@Suite struct JSONWriterTests {
    @Test func everyTextReadsBackAsItself() throws {
        let text = "\"\\/<script>\u{0}\u{1F}\u{7F}\n\r\té😀\u{2028}"
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("text", text)
            writer.member("empty") { $0.array { _ in } }
            writer.member("numbers") { $0.numbers([1.5, -0.0, 1e300]) }
            writer.member("none") { $0.numbers([Double.nan, .infinity]) }
        }
        let read = try #require(try JSONSerialization.jsonObject(with: Data(writer.bytes)) as? [String: Any])
        #expect(read["text"] as? String == text)
        #expect((read["numbers"] as? [Double]) == [1.5, 0, 1e300])
        #expect((read["none"] as? [String]) == ["NaN", "Infinity"])
        #expect(!String(decoding: writer.bytes, as: UTF8.self).contains("<"))
    }
}
