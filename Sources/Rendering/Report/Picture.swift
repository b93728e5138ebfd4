/// A picture's bytes with their media type, `image/png` for one.
public struct Picture: Sendable {
    public var mediaType: String
    public var bytes: [UInt8]

    public init(mediaType: String, bytes: [UInt8]) {
        self.mediaType = mediaType
        self.bytes = bytes
    }

    /// The whole picture as an address of its own.
    var dataAddress: String { "data:" + mediaType + ";base64," + Base64.encode(bytes) }
}
