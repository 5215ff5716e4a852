package nl.groeikracht.web;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Puts a fingerprint of the content in the address of our own resources, so that browsers may keep them for a year. */
public class HashedResources extends ResourceHandlerWrapper {

    private static final String OUR_LIBRARY = "gk";

    private final Map<String, String> fingerprints = new ConcurrentHashMap<>();

    public HashedResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name) {
        return withFingerprint(super.createResource(name));
    }

    @Override
    public Resource createResource(String name, String library) {
        return withFingerprint(super.createResource(name, library));
    }

    @Override
    public Resource createResource(String name, String library, String contentType) {
        return withFingerprint(super.createResource(name, library, contentType));
    }

    private Resource withFingerprint(Resource resource) {
        if (resource == null || !OUR_LIBRARY.equals(resource.getLibraryName())) {
            return resource;
        }
        return new ResourceWrapper(resource) {
            @Override
            public String getRequestPath() {
                var path = super.getRequestPath();
                return path + (path.contains("?") ? "&" : "?") + "v=" + fingerprintOf(getWrapped());
            }
        };
    }

    private String fingerprintOf(Resource resource) {
        // not computeIfAbsent: reading a style sheet may ask for the fingerprint of the font that it names
        var known = fingerprints.get(resource.getResourceName());
        if (known == null) {
            known = compute(resource);
            fingerprints.put(resource.getResourceName(), known);
        }
        return known;
    }

    private static String compute(Resource resource) {
        try (var content = resource.getInputStream()) {
            var digest = MessageDigest.getInstance("SHA-256").digest(content.readAllBytes());
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
