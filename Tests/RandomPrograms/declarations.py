"""Types and functions that a program declares before its body."""
from environment import Callable, Environment, Impossible, Nominal, Parameter, Variable
from nodes import Block, expression, render, statement
from types_of_programs import (BOOL, CHARACTER, DOUBLE, INT, STRING, VOID, Type, array, function, optional, simple, tuple_of)


class Declarations:
    def leaf(self):
        """Inside of what may be called from everywhere: no calls of the program's own functions."""
        environment = Environment()
        environment.leaf, environment.members_open, environment.in_function = True, False, True
        return environment

    def plain_type(self, environment=None):
        return self.random_type("Printed", environment=environment, wide=True)

    def returned(self, type, environment, count=1):
        """A body: a few statements, perhaps an early way out, then the value."""
        lines = self.statements(environment, self.random.randint(0, count), 1)
        if self.chance(0.25):
            lines.append(statement("if ", self.condition(environment), " { return ",
                                   self.expression(type, environment, 2), " }"))
        if self.chance(0.2):
            name, inner = self.fresh("g"), self.random_type(environment=environment)
            lines.append(statement(f"guard let {name} = ", self.bare(optional(inner), environment), " else { return ",
                                   self.expression(type, environment, 2), " }"))
            environment.add(Variable(name, inner))
        if not lines and self.chance(0.6):
            node = self.expression(type, environment, 3)
            return Block([statement(node)])
        return Block(lines + [statement("return ", self.expression(type, environment, 3))])

    def preceded(self, lines, body):
        """A body with lines before it: a value alone then needs its `return`."""
        if lines and len(body.parts) == 1 and not render(body).startswith("{\n    return "):
            return Block(lines + [statement("return ", *body.parts)])
        return Block(lines + body.parts)

    def members(self, names, mutable):
        """An environment with the fields of `self`."""
        environment = self.leaf()
        for one in names:
            text = f"self.{one.name}" if self.chance(0.4) else one.name
            environment.add(Variable(text, one.type, mutable and one.mutable, kind="self"))
        return environment

    def enum(self):
        nominal = Nominal(self.name("E"), "enum")
        raw = self.chance(0.3)
        lines = []
        for at in range(self.random.randint(2, 4)):
            parameters = [Parameter(self.fresh("l") if self.chance(0.4) else None, "", self.plain_type())
                          for _ in range(0 if raw else self.random.choice([0, 0, 1, 1, 2]))]
            case = Callable("abcd"[at] + "Case", parameters, nominal.type, "case")
            nominal.cases.append(case)
            heads = ", ".join((f"{one.label}: " if one.label else "") + str(one.type) for one in parameters)
            lines.append(statement(f"case {case.name}" + (f"({heads})" if heads else "")))
        nominal.makers = list(nominal.cases)
        conformances = []
        plain = all(not case.parameters for case in nominal.cases)
        if raw:
            conformances.append(self.random.choice(["Int", "String"]))
            nominal.members.append(Callable("rawValue", [], simple(conformances[0]), "property"))
        if plain:
            nominal.traits |= {"Equatable", "Hashable"}
            if self.chance(0.5):
                conformances.append("CaseIterable")
                nominal.members.append(Callable("allCases", [], array(nominal.type), "static_property"))
                nominal.members.pop()
        conformances += self.synthesised(nominal, [one.type for case in nominal.cases for one in case.parameters], not raw)
        self.types[nominal.name] = nominal
        lines += self.enum_members(nominal)
        head = ": " + ", ".join(conformances) if conformances else ""
        return [statement(f"enum {nominal.name}{head} ", Block(lines))]

    def synthesised(self, nominal, types, comparable=False):
        """Conformances that the compiler writes."""
        chosen = []
        for trait in ["Hashable", "Equatable"] + (["Comparable"] if comparable else []):
            if all(self.satisfies(one, trait, None) for one in types) and self.chance(0.6):
                if trait == "Equatable" and "Hashable" in nominal.traits:
                    continue
                chosen.append(trait)
                nominal.traits |= {trait, "Equatable"}
        return chosen

    def enum_members(self, nominal):
        lines = []
        for _ in range(self.random.randint(0, 2)):
            result, name = self.plain_type(), self.fresh("m")
            arms = []
            for case in nominal.cases:
                head, bound = self.case_pattern(case)
                inside = self.leaf()
                for one in bound:
                    inside.add(one)
                arms.append(statement(head, ": return ", self.expression(result, inside, 2)))
            body = Block([statement("switch self ", Block(arms))])
            if self.chance(0.5):
                lines.append(statement(f"var {name}: {result} ", body))
                nominal.members.append(Callable(name, [], result, "property"))
            else:
                lines.append(statement(f"func {name}() -> {result} ", body))
                nominal.members.append(Callable(name, [], result, "method"))
        return lines

    def struct(self, generic=False):
        nominal = Nominal(self.name("S"), "struct", ["T"] if generic else [])
        nominal.constraint = self.random.choice([None, "Equatable", "Comparable"]) if generic else None
        own = Type(nominal.name, tuple(simple(one) for one in nominal.generics))
        lines, types = [], []
        for at in range(self.random.randint(1, 3)):
            type = self.plain_type()
            if generic and at == 0:
                type = self.random.choice([simple("T"), array(simple("T")), optional(simple("T"))])
            mutable = self.chance(0.75)
            nominal.fields.append(Variable(self.fresh("x"), type, mutable))
            lines.append(self.field(nominal.fields[-1], generic))
            types.append(type)
        parameters = [Parameter(one.name, one.name, one.type, "default" if len(lines[at].parts) > 1 and one.mutable else "")
                      for at, one in enumerate(nominal.fields) if one.mutable or len(lines[at].parts) == 1]
        nominal.makers.append(Callable("init", parameters, own, "init"))
        conformances = [] if generic else self.synthesised(nominal, types)
        self.types[nominal.name] = nominal
        for _ in range(self.random.randint(1, 4)):
            try:
                lines += self.struct_member(nominal, generic)
            except Impossible:
                pass
        if not generic and self.chance(0.2):
            lines += self.described(nominal, conformances)
        head = f"<T{': ' + nominal.constraint if nominal.constraint else ''}>" if generic else ""
        head += ": " + ", ".join(conformances) if conformances else ""
        result = [statement(f"struct {nominal.name}{head} ", Block(lines))]
        if self.chance(0.4):
            result.append(self.extension(nominal, generic))
        return result

    def field(self, one, generic):
        """A stored property, perhaps with a default value or observers."""
        word = "var" if one.mutable else "let"
        if not one.type.mentions("T") and one.mutable and self.chance(0.3):
            value = self.expression(one.type, self.leaf(), 1)
            observers = []
            if self.chance(0.5) and one.type.head in ("Int", "String", "Double", "Bool"):
                observers = [" ", Block([statement("willSet { print(\"will\", newValue) }"),
                                         statement(f"didSet {{ print(\"did\", oldValue, {one.name}) }}")])]
            return statement(f"{word} {one.name}: {one.type} = ", value, *observers)
        return statement(f"{word} {one.name}: {one.type}")

    def generic_traits(self, environment, nominal):
        if nominal.generics:
            environment.traits["T"] = {"Comparable": {"Comparable", "Equatable"}, "Equatable": {"Equatable"}}.get(
                nominal.constraint, set())
        return environment

    def struct_member(self, nominal, generic):
        name, result = self.fresh("m"), self.plain_type()
        if generic and self.chance(0.3):
            result = simple("T") if nominal.fields[0].type == simple("T") else array(simple("T"))
        way = self.random.randint(0, 5)
        inside = self.generic_traits(self.members(nominal.fields, way in (0, 1)), nominal)
        if way in (0, 1):
            parameters = self.plain_parameters(inside)
            lines = self.changes(inside, 2)
            body = self.returned(result, inside, 1)
            nominal.members.append(Callable(name, parameters, result, "method", mutating=True))
            heads = ", ".join(one.declared() for one in parameters)
            return [statement(f"mutating func {name}({heads}) -> {result} ", self.preceded(lines, body))]
        if way in (2, 3):
            parameters = self.plain_parameters(inside)
            body = self.returned(result, inside, 2)
            nominal.members.append(Callable(name, parameters, result, "method"))
            return [statement(f"func {name}({', '.join(one.declared() for one in parameters)}) -> {result} ", body)]
        if way == 4 or generic:
            body = self.returned(result, inside, 1)
            nominal.members.append(Callable(name, [], result, "property"))
            return [statement(f"var {name}: {result} ", body)]
        parameters = self.plain_parameters(self.leaf())
        inside = self.leaf()
        for one in parameters:
            inside.add(Variable(one.name, one.type))
        body = self.returned(result, inside, 1)
        nominal.members.append(Callable(name, parameters, result, "static"))
        return [statement(f"static func {name}({', '.join(one.declared() for one in parameters)}) -> {result} ", body)]

    def plain_parameters(self, environment, most=2, functions=True):
        parameters = []
        for _ in range(self.random.randint(0, most)):
            type, mode, default = self.plain_type(), "", ""
            if functions and self.chance(0.15):
                type = function([self.plain_type()], self.plain_type())
            elif self.chance(0.2):
                mode, default = "default", render(self.expression(type, self.leaf(), 1))
                if "\n" in default:
                    mode = ""
            name = self.fresh("a")
            labels = [name, self.fresh("at")] + ([] if mode == "default" else [None])
            parameters.append(Parameter(self.random.choice(labels), name, type, mode, default))
            environment.add(Variable(name, type, kind="inout" if type.head == "Function" else "local"))
        return parameters

    def described(self, nominal, conformances):
        conformances.append("CustomStringConvertible")
        inside = self.members(nominal.fields, False)
        return [statement("var description: String { ", self.expression(STRING, inside, 2), " }")]

    def extension(self, nominal, generic):
        inside = self.generic_traits(self.members(nominal.fields, False), nominal)
        name, result = self.fresh("m"), self.plain_type()
        body = self.returned(result, inside, 1)
        nominal.members.append(Callable(name, [], result, "method"))
        return statement(f"extension {nominal.name} ", Block([statement(f"func {name}() -> {result} ", body)]))

    def protocol(self):
        """A protocol with requirements and defaults, and the types that conform in different ways."""
        nominal = Nominal(self.name("P"), "protocol")
        required = [Callable(self.fresh("m"), [], self.plain_type(), self.random.choice(["method", "property"]))
                    for _ in range(self.random.randint(1, 2))]
        default = Callable(self.fresh("m"), [], self.plain_type(), "method")
        extra = Callable(self.fresh("m"), [], self.plain_type(), "method")
        inside = self.leaf()
        for one in required:
            inside.add(Variable(one.name if one.kind == "property" else one.name + "()", one.result, kind="self"))
        heads = [statement(f"var {one.name}: {one.result} {{ get }}" if one.kind == "property"
                           else f"func {one.name}() -> {one.result}") for one in required + [default]]
        bodies = [statement(f"func {one.name}() -> {one.result} ", self.returned(one.result, inside.child(), 1))
                  for one in (default, extra)]
        nominal.members = required + [default, extra]
        result = [statement(f"protocol {nominal.name} ", Block(heads)),
                  statement(f"extension {nominal.name} ", Block(bodies))]
        self.types[nominal.name] = nominal
        for _ in range(self.random.randint(1, 3)):
            result.append(self.conforming(nominal, required, default, extra))
        return result

    def conforming(self, protocol, required, default, extra):
        nominal = Nominal(self.name("S"), "struct")
        for _ in range(self.random.randint(0, 2)):
            nominal.fields.append(Variable(self.fresh("x"), self.plain_type(), True))
        lines = [statement(f"var {one.name}: {one.type}") for one in nominal.fields]
        inside = self.members(nominal.fields, False)
        for one in required:
            head = f"var {one.name}: {one.result} " if one.kind == "property" else f"func {one.name}() -> {one.result} "
            lines.append(statement(head, self.returned(one.result, inside.child(), 1)))
        for one in (default, extra):
            if self.chance(0.5):
                lines.append(statement(f"func {one.name}() -> {one.result} ", self.returned(one.result, inside.child(), 1)))
        nominal.makers.append(Callable("init", [Parameter(one.name, one.name, one.type) for one in nominal.fields],
                                       nominal.type, "init"))
        nominal.members, nominal.supertypes = list(protocol.members), [protocol.name]
        self.types[nominal.name] = nominal
        return statement(f"struct {nominal.name}: {protocol.name} ", Block(lines))

    def class_family(self):
        """A class with a subclass that overrides, calls `super` and adds a property."""
        base = Nominal(self.name("C"), "class")
        base.fields = [Variable(self.fresh("x"), self.plain_type(), True) for _ in range(self.random.randint(1, 2))]
        lines = [statement(f"var {one.name}: {one.type}") for one in base.fields]
        parameters = [Parameter(one.name, one.name, one.type) for one in base.fields]
        lines.append(self.initialiser(base.fields, base.fields))
        base.makers.append(Callable("init", parameters, base.type, "init"))
        for _ in range(self.random.randint(1, 2)):
            inside, result, name = self.members(base.fields, True), self.plain_type(), self.fresh("m")
            base.members.append(Callable(name, [], result, "method"))
            lines.append(statement(f"func {name}() -> {result} ", self.returned(result, inside, 2)))
        inside, result, name = self.members(base.fields, False), self.plain_type(), self.fresh("m")
        base.members.append(Callable(name, [], result, "property"))
        lines.append(statement(f"var {name}: {result} ", self.returned(result, inside, 1)))
        self.types[base.name] = base
        derived = Nominal(self.name("C"), "class")
        added = Variable(self.fresh("x"), self.plain_type(), True)
        derived.fields = base.fields + [added]
        derived.supertypes, derived.members = [base.name], list(base.members)
        derived.makers.append(Callable("init", parameters + [Parameter(added.name, added.name, added.type)], derived.type, "init"))
        inner = [statement(f"var {added.name}: {added.type}"), self.initialiser(derived.fields, [added], base.fields)]
        for one in base.members:
            if self.chance(0.6):
                inside = self.members(derived.fields, one.kind == "method")
                upper = f"super.{one.name}" + ("()" if one.kind == "method" else "")
                inside.add(Variable(upper, one.result, kind="self"))
                head = f"override func {one.name}() -> {one.result} " if one.kind == "method" \
                    else f"override var {one.name}: {one.result} "
                inner.append(statement(head, self.returned(one.result, inside, 1)))
        self.types[derived.name] = derived
        return [statement(f"class {base.name} ", Block(lines)), statement(f"class {derived.name}: {base.name} ", Block(inner))]

    def initialiser(self, fields, own, passed=()):
        heads = ", ".join(f"{one.name}: {one.type}" for one in fields)
        lines = [statement(f"self.{one.name} = {one.name}") for one in own]
        if passed:
            lines.append(statement("super.init(" + ", ".join(f"{one.name}: {one.name}" for one in passed) + ")"))
        return statement(f"init({heads}) ", Block(lines))

    def errors(self):
        nominal = Nominal(self.name("Fault"), "error")
        self.error_name = nominal.name
        self.error_cases = [Callable("empty", [], nominal.type, "case"),
                            Callable("wrong", [Parameter(None, "", self.random.choice([INT, STRING]))], nominal.type, "case")]
        return statement(f"enum {nominal.name}: Error ", Block([statement("case empty"), statement(
            f"case wrong({self.error_cases[1].parameters[0].type})")]))

    # Functions

    def function(self, environment):
        kind = self.pick([(4, "plain"), (2, "generic"), (2, "throwing"), (1.5, "inout"), (1, "variadic"), (1, "maker"),
                          (1, "autoclosure"), (1, "overloads"), (0.7, "recursive")])
        return getattr(self, kind + "_function")(environment)

    def opened(self, environment, result):
        inside = environment.child(in_function=True, result=result)
        return inside

    def plain_function(self, environment):
        name, result = self.name("f"), self.plain_type(environment)
        inside = self.opened(environment, result)
        parameters = self.plain_parameters(inside, 3)
        body = self.returned(result, inside, 3)
        environment.functions.append(Callable(name, parameters, result))
        return [statement(f"func {name}({', '.join(one.declared() for one in parameters)}) -> {result} ", body)]

    def generic_function(self, environment):
        name, constraint = self.name("g"), self.random.choice([None, "Equatable", "Comparable", "Hashable"])
        variable = simple("T")
        traits = {"Comparable": {"Comparable", "Equatable"}, "Hashable": {"Hashable", "Equatable"}}.get(
            constraint, {constraint} if constraint else set())
        result = self.random.choice([variable, array(variable), optional(variable), INT, BOOL])
        inside = self.opened(environment.child(leaf=True, functions=[], traits={"T": traits}, members_open=False), result)
        parameters = [Parameter(None, self.fresh("a"), variable), Parameter("in", self.fresh("a"), array(variable))]
        if self.chance(0.4):
            parameters.append(Parameter("by", self.fresh("a"), function([variable], self.random.choice([BOOL, INT, variable]))))
        for one in parameters:
            inside.add(Variable(one.name, one.type, kind="inout" if one.type.head == "Function" else "local"))
            if one.type.head == "Function":
                inside.functions = [Callable(one.name, [Parameter(None, "_", variable)], one.type.arguments[-1])]
        body = self.preceded([], self.returned(result, inside, 2))
        environment.functions.append(Callable(name, parameters, result, generics={"T": constraint}))
        head = f"<T: {constraint}>" if constraint else "<T>"
        if constraint and self.chance(0.3):
            heads = f"<T>({', '.join(one.declared() for one in parameters)}) -> {result} where T: {constraint} "
        else:
            heads = f"{head}({', '.join(one.declared() for one in parameters)}) -> {result} "
        return [statement(f"func {name}{heads}", body)]

    def throwing_function(self, environment):
        name, result = self.name("t"), self.plain_type(environment)
        while result.head == "Optional":
            result = result.arguments[0]
        inside = self.opened(environment, result)
        parameters = self.plain_parameters(inside, 2)
        case = self.random.choice(self.error_cases)
        thrown = [f"{self.error_name}.{case.name}"]
        if case.parameters:
            thrown += ["(", self.expression(case.parameters[0].type, inside, 1), ")"]
        lines = [statement("if ", self.condition(inside), " { throw ", *thrown, " }")]
        if self.chance(0.3):
            lines.insert(0, statement(f'defer {{ print("leaving {name}") }}'))
        body = self.returned(result, inside, 1)
        environment.functions.append(Callable(name, parameters, result, throws=True))
        return [statement(f"func {name}({', '.join(one.declared() for one in parameters)}) throws -> {result} ",
                          self.preceded(lines, body))]

    def changes(self, inside, most):
        """Statements that change something, as far as there is anything to change."""
        lines = []
        for _ in range(most):
            try:
                lines.append(self.changing(inside, 1))
            except Impossible:
                pass
        return lines

    def inout_function(self, environment):
        name, result = self.name("i"), self.random.choice([VOID, INT, STRING])
        inside = self.opened(environment.pure(), result)
        inside.leaf = True
        parameter = Parameter(self.random.choice([None, "to"]), self.fresh("a"), self.plain_type(environment), "inout")
        inside.add(Variable(parameter.name, parameter.type, True, "inout"))
        others = self.plain_parameters(inside, 1, functions=False)
        lines = self.changes(inside, 3)
        if result != VOID:
            lines.append(statement("return ", self.expression(result, inside, 2)))
        environment.functions.append(Callable(name, [parameter] + others, result))
        arrow = "" if result == VOID else f"-> {result} "
        heads = ", ".join(one.declared() for one in [parameter] + others)
        return [statement("@discardableResult " if result != VOID else "", f"func {name}({heads}) {arrow}", Block(lines))]

    def variadic_function(self, environment):
        name, element, result = self.name("n"), self.plain_type(environment), self.plain_type(environment)
        inside = self.opened(environment, result)
        first = Parameter(None, self.fresh("a"), element, "variadic")
        inside.add(Variable(first.name, array(element)))
        last = Parameter("last", self.fresh("a"), self.plain_type(environment), "default")
        last.default = render(self.expression(last.type, self.leaf(), 0))
        inside.add(Variable(last.name, last.type))
        body = self.returned(result, inside, 2)
        environment.functions.append(Callable(name, [first, last], result))
        return [statement(f"func {name}({first.declared()}, {last.declared()}) -> {result} ", body)]

    def maker_function(self, environment):
        """A function that gives a closure with a state of its own."""
        name, inner, start = self.name("k"), self.random.choice([INT, STRING, array(INT), DOUBLE]), self.fresh("s")
        type = function([inner], inner)
        parameter = Parameter(None, self.fresh("a"), inner)
        inside = self.leaf()
        inside.add(Variable(parameter.name, inner))
        inside.add(Variable(start, inner, True))
        closure = self.closure(type, inside, 2)
        steps = inside.child()
        change = self.change(steps, inside.variables[start], 2)
        lines = [statement(f"var {start}: {inner} = {parameter.name}"),
                 statement(f"let call: {type} = ", closure),
                 statement("return ", Block([change, statement(f"let r = call({self.random.choice(['x', start])})"),
                                             statement(f"{start} = r"), statement(f"return {start}")], "{ x in"))]
        environment.functions.append(Callable(name, [parameter], type))
        return [statement(f"func {name}({parameter.declared()}) -> {type} ", Block(lines))]

    def autoclosure_function(self, environment):
        name, inner = self.name("o"), self.plain_type(environment)
        flag, late = Parameter(None, self.fresh("a"), BOOL), Parameter("or", self.fresh("a"), inner, "autoclosure")
        other = Parameter("value", self.fresh("a"), inner)
        environment.functions.append(Callable(name, [flag, other, late], inner))
        heads = ", ".join(one.declared() for one in (flag, other, late))
        return [statement(f"func {name}({heads}) -> {inner} ", Block(
            [statement(f"{flag.name} ? {other.name} : {late.name}()")]))]

    def overloads_function(self, environment):
        """One name for several types."""
        name, result, lines = self.name("w"), [], []
        types = self.random.sample([INT, DOUBLE, STRING, BOOL, array(INT), array(STRING), optional(INT)], 3)
        for at, type in enumerate(types):
            parameter = Parameter(None, self.fresh("a"), type)
            environment.functions.append(Callable(name, [parameter], STRING))
            environment.functions[-1].overloaded = True
            lines.append(statement(f'func {name}({parameter.declared()}) -> String {{ "{at}: {type}" }}'))
        if self.chance(0.4):
            lines.append(statement(f'func {name}<T>(_ a: T) -> String {{ "any: \\(a)" }}'))
        return lines

    def recursive_function(self, environment):
        name, result = self.name("r"), self.random.choice([INT, STRING, array(INT)])
        inside = self.opened(environment, result)
        inside.add(Variable("n", INT))
        stop = self.expression(result, inside, 2)
        deeper = Variable(f"{name}(n - 1)", result, kind="self")
        inside.add(deeper)
        lines = [statement("if n <= 0 || n > 5 { return ", stop, " }"), statement("return ", self.expression(result, inside, 3))]
        environment.functions.append(Callable(name, [Parameter(None, "n", INT)], result))
        return [statement(f"func {name}(_ n: Int) -> {result} ", Block(lines))]
