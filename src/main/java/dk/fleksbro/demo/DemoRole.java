package dk.fleksbro.demo;

import dk.fleksbro.vacancy.PublishedRole;
import java.time.Instant;

record DemoRole(PublishedRole role, DemoWorkplace workplace, Instant publishedAt) {}
