import Foundation
print(String(bytes: [0xC3, 0xA9], encoding: .utf8)!, String(bytes: [0xFF], encoding: .utf8) as Any)  // expect: é nil
