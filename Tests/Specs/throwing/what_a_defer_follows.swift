final class Resource {
    let name: String
    init(_ name: String) { self.name = name }
    deinit { print("close", name) }
}
struct Failure: Error { let resource: Resource }
func fail(_ name: String) throws -> Int { throw Failure(resource: Resource(name)) }
func made(_ name: String) throws -> Int {
    defer { print("cleanup", name) }
    let resource = Resource(name)
    return try fail("inside " + resource.name)
}
func thrown() throws -> Int {
    defer { print("cleanup of thrown") }
    let resource = Resource("kept")
    defer { print("last of", resource.name) }
    throw Failure(resource: resource)
}
func before() throws -> String {
    let resource = Resource("before")
    defer { print("cleanup of", resource.name) }
    _ = try fail("after")
    return resource.name
}
func caught() -> String {
    do {
        defer { print("left") }
        let resource = Resource("local")
        _ = try fail("caught " + resource.name)
        return "never"
    } catch let failure as Failure {
        return failure.resource.name
    } catch { return "other" }
}
struct Box {
    let resource: Resource
    let number: Int
    init(_ name: String) throws {
        defer { print("end of init", name) }
        resource = Resource(name)
        number = try fail("in init")
    }
}
do { _ = try made("a") } catch { print("caught", (error as! Failure).resource.name) }
do { _ = try thrown() } catch { print("caught", (error as! Failure).resource.name) }
do { _ = try before() } catch { print("caught") }
print(caught())
do { _ = try Box("box") } catch { print("no box") }
// expect: close a
// expect: cleanup a
// expect: caught inside a
// expect: close inside a
// expect: last of kept
// expect: cleanup of thrown
// expect: caught kept
// expect: close kept
// expect: cleanup of before
// expect: close before
// expect: caught
// expect: close after
// expect: close local
// expect: left
// expect: close caught local
// expect: caught local
// expect: end of init box
// expect: close box
// expect: no box
// expect: close in init
