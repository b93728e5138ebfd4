"""What a place in a generated program can see."""
from types_of_programs import Type


class Impossible(Exception):
    """Nothing of the wanted type can be written here."""


class Variable:
    def __init__(self, name, type, mutable=False, kind="local"):
        self.name, self.type, self.mutable, self.kind = name, type, mutable, kind


class Parameter:
    """`mode` is "", "inout", "default", "variadic" or "autoclosure"."""

    def __init__(self, label, name, type, mode="", default=""):
        self.label, self.name, self.type, self.mode, self.default = label, name, type, mode, default

    def declared(self):
        label = f"{self.label or '_'} {self.name}" if self.label != self.name else self.name
        text = {"inout": f"inout {self.type}", "variadic": f"{self.type}...",
                "autoclosure": f"@autoclosure () -> {self.type}"}.get(self.mode, str(self.type))
        return f"{label}: {text}" + (f" = {self.default}" if self.mode == "default" else "")


class Callable:
    """A function, method, initialiser, case or property. `generics` gives each type variable its constraint."""

    def __init__(self, name, parameters, result, kind="function", generics=None, throws=False, mutating=False,
                 captures=False):
        self.name, self.parameters, self.result, self.kind = name, parameters, result, kind
        self.generics, self.throws, self.mutating, self.captures = generics or {}, throws, mutating, captures
        self.overloaded = False


class Nominal:
    """A declared type: its fields, what can be called on it and what it conforms to."""

    def __init__(self, name, kind, generics=()):
        self.name, self.kind, self.generics = name, kind, list(generics)
        self.fields, self.members, self.makers, self.cases = [], [], [], []
        self.traits, self.printed, self.supertypes = set(), True, []

    @property
    def type(self):
        return Type("any", (Type(self.name),)) if self.kind == "protocol" else Type(self.name)


class Environment:
    def __init__(self):
        self.variables, self.functions, self.traits = {}, [], {}
        self.result, self.throwing, self.loops, self.in_function = None, False, [], False
        self.leaf, self.members_open = False, True

    def child(self, **changes):
        copy = Environment()
        copy.__dict__.update(self.__dict__)
        copy.variables, copy.functions, copy.loops = dict(self.variables), list(self.functions), list(self.loops)
        copy.traits = dict(self.traits)
        copy.__dict__.update(changes)
        return copy

    def closure(self):
        """Inside of a closure: no `inout` parameter, no member of a value, no `$0` of an outer closure."""
        copy = self.child(loops=[], throwing=False)
        copy.variables = {name: one for name, one in self.variables.items() if one.kind not in ("inout", "dollar", "self")}
        return copy

    def pure(self):
        """Where nothing may touch what is being changed at the moment."""
        copy = self.child(leaf=True, functions=[])
        copy.variables = {name: one for name, one in self.variables.items()
                          if not one.mutable and one.kind != "self" and not one.type.mentions("Function")}
        return copy

    def add(self, variable):
        self.variables[variable.name] = variable

    def of(self, wanted):
        return [one for one in self.variables.values() if one.type == wanted]
