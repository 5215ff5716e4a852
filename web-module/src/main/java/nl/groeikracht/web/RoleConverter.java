package nl.groeikracht.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import nl.groeikracht.municipality.Role;

/** Roles in check boxes, by their code. */
@FacesConverter("role")
public class RoleConverter implements Converter<Role> {

    @Override
    public Role getAsObject(FacesContext faces, UIComponent field, String code) {
        try {
            return code == null || code.isEmpty() ? null : Role.ofCode(code);
        } catch (IllegalArgumentException unknown) {
            throw new ConverterException(unknown);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, Role role) {
        return role == null ? "" : role.code();
    }
}
