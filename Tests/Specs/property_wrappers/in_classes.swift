@propertyWrapper final class Shared<T> { var wrappedValue: T; init(wrappedValue: T) { self.wrappedValue = wrappedValue } }
class Model { @Shared var x = 1; @Shared var names: [String] = [] }
let m = Model()
m.x += 4
m.names.append("q")
print(m.x, m.names)  // expect: 5 ["q"]
@propertyWrapper struct Lower { var wrappedValue: String { didSet { wrappedValue = wrappedValue.lowercased() } }; init(wrappedValue: String) { self.wrappedValue = wrappedValue.lowercased() } }
struct User { @Lower var mail: String; var id: Int }
var u = User(mail: "A@B", id: 1)
print(u.mail)  // expect: a@b
u.mail = "XYZ"
print(u.mail)  // expect: xyz
