struct Point { deinit {} }  // expect error 16: deinitializer cannot be declared in struct 'Point' that conforms to 'Copyable'
enum Side { deinit {} }  // expect error 13: deinitializer cannot be declared in enum 'Side' that conforms to 'Copyable'
class Box {}
extension Box { deinit {} }  // expect error 17: deinitializers may only be declared within a class, actor, or noncopyable type
